import { ChipProfile } from "@/components/chips/chip-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("chips", ChipProfile);

export { generateMetadata, generateStaticParams, page as default };
