import type { ReactNode } from "react";
import type { Moment } from "@/lib/domain/moment";
import type { SiteView } from "@/lib/queries/site";
import { linksFor } from "@/lib/url/routes";
import { PastBanner } from "./past-banner";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

/** What stands around the content of every page. */
export function SiteFrame({
  moment,
  site,
  children,
}: {
  moment: Moment;
  site: SiteView;
  children: ReactNode;
}) {
  return (
    <>
      <a
        className="absolute -top-16 left-4 z-50 border border-edge bg-card px-3 py-2 focus:top-2"
        href="#main"
      >
        Skip to the content
      </a>
      <SiteHeader moment={moment} site={site} />
      <PastBanner moment={moment} site={site} />
      <main id="main" className="grow" data-edition={site.edition}>
        {children}
      </main>
      <SiteFooter links={linksFor(moment)} site={site} />
    </>
  );
}
