import { notFound } from "next/navigation";
import { PastBanner } from "@/components/site/past-banner";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { readSite } from "@/lib/server/site";
import { linksFor } from "@/lib/url/routes";

/** The newest view is made at build; other days when they are asked for. */
export function generateStaticParams() {
  return [{ asOf: "latest" }];
}

export default async function AsOfLayout({ children, params }: LayoutProps<"/at/[asOf]">) {
  const { asOf: written } = await params;
  const site = await readSite(written);
  if (site === undefined) notFound();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <SiteHeader asOf={site.asOf} site={site} />
      <PastBanner asOf={site.asOf} site={site} />
      <main id="main" className="grow">
        {children}
      </main>
      <SiteFooter links={linksFor(site.asOf)} site={site} />
    </>
  );
}
