import type { Metadata } from "next";
import { MethodPage } from "@/components/method/method-page";

export const metadata: Metadata = {
  title: "Method",
  description: "How the data is made, how sources are weighed, and what the words and signs mean.",
};

export default function Page() {
  return <MethodPage />;
}
