import type { Metadata } from "next";
import { compareRoute } from "../compare-route";

export const metadata: Metadata = { title: "Compare models", robots: { index: false } };

export default function Compare(props: PageProps<"/at/[asOf]/compare/models">) {
  return compareRoute("models", props);
}
