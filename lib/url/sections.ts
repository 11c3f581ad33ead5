import type { PagePath } from "./routes";

/** A place in the site's header; `covers` are the first words of the addresses that belong to it. */
export interface Section {
  label: string;
  path: PagePath;
  covers: readonly string[];
}

/** The header's sections, in the order of the header and of the phone's menu. */
export const sections: readonly Section[] = [
  { label: "Companies", path: "/companies", covers: ["companies", "authorities"] },
  { label: "Models", path: "/models", covers: ["models", "benchmarks", "results", "filings"] },
  { label: "Chips", path: "/chips", covers: ["chips", "compute-projects"] },
  { label: "Rules", path: "/rules", covers: ["rules", "regulations", "export-rules"] },
  { label: "Timeline", path: "/timeline", covers: ["timeline", "events"] },
  { label: "Claims", path: "/claims", covers: ["claims", "then-and-now"] },
  { label: "Data", path: "/data", covers: ["data", "charts", "sources", "compare", "method"] },
];

/** The section an address belongs to, or undefined for the overview, search and the like. */
export function sectionOf(pathWithoutDate: string): Section | undefined {
  const first = pathWithoutDate.split("/")[1] ?? "";
  return sections.find(({ covers }) => covers.includes(first));
}
