import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("benchmarks");

export { generateMetadata, page as default };
