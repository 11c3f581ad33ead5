import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("compute-projects");

export { generateMetadata, page as default };
