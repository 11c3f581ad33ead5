import { ExportRuleProfile } from "@/components/export-rules/export-rule-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("export-rules", ExportRuleProfile);

export { generateMetadata, generateStaticParams, page as default };
