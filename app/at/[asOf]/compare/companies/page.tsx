import type { Metadata } from "next";
import { compareRoute } from "../compare-route";

export const metadata: Metadata = { title: "Compare companies", robots: { index: false } };

export default function Compare(props: PageProps<"/at/[asOf]/compare/companies">) {
  return compareRoute("companies", props);
}
