import { notFound } from "next/navigation";
import { SiteFrame } from "@/components/site/site-frame";
import { latestDay } from "@/lib/domain/moment";
import { readSite } from "@/lib/server/site";

/** The newest view is made at build; other days when they are asked for. */
export function generateStaticParams() {
  return [{ asOf: latestDay }];
}

export default async function AsOfLayout({ children, params }: LayoutProps<"/at/[asOf]">) {
  const { asOf: written } = await params;
  const site = await readSite(written);
  if (site === undefined) notFound();
  return (
    <SiteFrame moment={site.moment} site={site}>
      {children}
    </SiteFrame>
  );
}
