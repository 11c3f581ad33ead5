import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("models");

export { generateMetadata, page as default };
