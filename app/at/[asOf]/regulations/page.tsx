import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("regulations");

export { generateMetadata, page as default };
