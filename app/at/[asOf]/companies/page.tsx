import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("companies");

export { generateMetadata, page as default };
