import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("sources");

export { generateMetadata, page as default };
