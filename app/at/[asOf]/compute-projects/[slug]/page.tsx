import { ComputeProjectProfile } from "@/components/compute-projects/compute-project-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute(
  "compute-projects",
  ComputeProjectProfile,
);

export { generateMetadata, generateStaticParams, page as default };
