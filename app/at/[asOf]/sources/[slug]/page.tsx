import { SourceProfile } from "@/components/sources/source-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("sources", SourceProfile);

export { generateMetadata, generateStaticParams, page as default };
