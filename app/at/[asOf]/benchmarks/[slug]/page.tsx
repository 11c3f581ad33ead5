import { BenchmarkProfile } from "@/components/benchmarks/benchmark-profile";
import { profileRoute } from "../../profile-route";

const { page, generateMetadata, generateStaticParams } = profileRoute("benchmarks", BenchmarkProfile);

export { generateMetadata, generateStaticParams, page as default };
