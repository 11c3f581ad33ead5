import { valueAt } from "@/lib/schema/walk";
import type { Document } from "../document";
import type { Lint } from "../lint";

const tracking = /^(?:utm_.*|srsltid|fbclid|gclid)$/;

/** An address without what does not change the page: protocol, `www.`, fragment, tracking, closing slash. */
function pageOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) if (tracking.test(key)) url.searchParams.delete(key);
  return `${url.hostname.replace(/^www\./, "")}${url.pathname.replace(/\/+$/, "")}${url.search}`;
}

/** One page kept as two sources. */
export const duplicateSources: Lint = {
  name: "duplicate-sources",
  description: "One address is one source.",
  *checkTree(tree) {
    const owners = new Map<string, Document>();
    for (const document of tree.documents) {
      const url = document.collection === "sources" ? valueAt(document.value, ["url"]) : undefined;
      const page = typeof url === "string" ? pageOf(url) : undefined;
      if (page === undefined) continue;
      const owner = owners.get(page);
      if (owner) {
        yield {
          document,
          path: ["url"],
          problem: `this address is already the source \`${owner.slug}\``,
          tip: `use \`${owner.slug}\` everywhere and delete this file; what was read where goes into a fact's \`locator\``,
        };
      } else owners.set(page, document);
    }
  },
};
