import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("authorities");

export { generateMetadata, page as default };
