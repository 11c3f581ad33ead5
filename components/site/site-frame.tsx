import type { ReactNode } from "react";
import type { AsOf } from "@/lib/domain/as-of";
import { linksFor } from "@/lib/url/routes";
import { PastBanner } from "./past-banner";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import type { SiteView } from "./site-view";

/** What stands around the content of every page. */
export function SiteFrame({ asOf, site, children }: { asOf: AsOf; site: SiteView; children: ReactNode }) {
  return (
    <>
      <a
        className="absolute -top-16 left-4 z-50 border border-edge bg-card px-3 py-2 focus:top-2"
        href="#main"
      >
        Skip to the content
      </a>
      <SiteHeader asOf={asOf} site={site} />
      <PastBanner asOf={asOf} site={site} />
      <main id="main" className="grow">
        {children}
      </main>
      <SiteFooter links={linksFor(asOf)} site={site} />
    </>
  );
}
