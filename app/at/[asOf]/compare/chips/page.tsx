import type { Metadata } from "next";
import { compareRoute } from "../compare-route";

export const metadata: Metadata = { title: "Compare chips", robots: { index: false } };

export default function Compare(props: PageProps<"/at/[asOf]/compare/chips">) {
  return compareRoute("chips", props);
}
