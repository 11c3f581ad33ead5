import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("events");

export { generateMetadata, page as default };
