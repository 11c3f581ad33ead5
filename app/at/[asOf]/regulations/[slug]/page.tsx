import { RegulationProfile } from "@/components/regulations/regulation-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("regulations", RegulationProfile);

export { generateMetadata, generateStaticParams, page as default };
