import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("chips");

export { generateMetadata, page as default };
