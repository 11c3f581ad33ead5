import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("claims");

export { generateMetadata, page as default };
