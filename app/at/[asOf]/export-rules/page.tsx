import { indexRoute } from "../index-route";

const { page, generateMetadata } = indexRoute("export-rules");

export { generateMetadata, page as default };
