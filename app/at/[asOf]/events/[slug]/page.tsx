import { EventProfile } from "@/components/events/event-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("events", EventProfile);

export { generateMetadata, generateStaticParams, page as default };
