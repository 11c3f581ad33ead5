import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("results");

export { generateMetadata, page as default };
