import { CompanyProfile } from "@/components/companies/company-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("companies", CompanyProfile);

export { generateMetadata, generateStaticParams, page as default };
