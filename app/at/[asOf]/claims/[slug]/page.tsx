import { ClaimProfile } from "@/components/claims/claim-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("claims", ClaimProfile);

export { generateMetadata, generateStaticParams, page as default };
