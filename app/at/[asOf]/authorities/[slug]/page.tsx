import { AuthorityProfile } from "@/components/authorities/authority-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("authorities", AuthorityProfile);

export { generateMetadata, generateStaticParams, page as default };
