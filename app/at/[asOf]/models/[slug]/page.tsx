import { ModelProfile } from "@/components/models/model-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("models", ModelProfile);

export { generateMetadata, generateStaticParams, page as default };
