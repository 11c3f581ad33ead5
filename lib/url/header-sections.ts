import { collectionTraits, isCollectionName } from "@/lib/schema/collection-names";
import type { PagePath } from "./routes";

/** A place in the site's header; `covers` are the first words of addresses that belong to it, beside its records. */
interface HeaderSection {
  label: string;
  path: PagePath;
  covers: readonly string[];
}

/** The header's sections, in the order of the header and of the phone's menu. */
export const headerSections: readonly HeaderSection[] = [
  { label: "Companies", path: "/companies", covers: [] },
  { label: "Models", path: "/models", covers: [] },
  { label: "Chips", path: "/chips", covers: [] },
  { label: "Rules", path: "/rules", covers: ["rules"] },
  { label: "Timeline", path: "/timeline", covers: ["timeline"] },
  { label: "Claims", path: "/claims", covers: ["then-and-now"] },
  { label: "Data", path: "/data", covers: ["data", "charts", "compare", "method"] },
];

/** The section of the header in which the records of a collection stand. */
function sectionLabel(collection: string): string | undefined {
  if (!isCollectionName(collection)) return undefined;
  const traits = collectionTraits[collection];
  return "section" in traits ? traits.section : undefined;
}

/** The section an address belongs to, or undefined for the overview, search and the like. */
export function headerSectionOf(pathWithoutDate: string): HeaderSection | undefined {
  const first = pathWithoutDate.split("/")[1] ?? "";
  const label = sectionLabel(first);
  return headerSections.find((section) => section.label === label || section.covers.includes(first));
}
