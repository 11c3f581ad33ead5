import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskedAddress } from "@/components/site/asked-address";
import { DeadEnd } from "@/components/site/dead-end";
import { latestDay } from "@/lib/domain/moment";
import { formatLongDate } from "@/lib/format/dates";
import { readSite } from "@/lib/server/site";

export const metadata: Metadata = { title: "No such page" };
export const dynamicParams = false;

/** The reasons for which the proxy leads here; see lib/url/missing-on.ts. */
export function generateStaticParams() {
  return [{ reason: "date" }, { reason: "record" }];
}

export default async function MissingPage({ params }: PageProps<"/missing/[reason]">) {
  const [{ reason }, site] = await Promise.all([params, readSite(latestDay)]);
  if (site === undefined) notFound();
  const { first, newest } = site;
  return reason === "date" ? (
    <DeadEnd title="This day is outside the record" site={site}>
      <p>
        The site can show any day from {formatLongDate(first)} to {formatLongDate(newest)}, its newest. Choose
        one with the date at the top of the page; an address carries its day as{" "}
        <code className="text-m">/as-of/2023-09-20/</code>.
      </p>
      <AskedAddress />
    </DeadEnd>
  ) : (
    <DeadEnd title="No such record on this day" site={site}>
      <p>
        There is no record under this name, or it did not exist yet on the day that was asked for. A record
        whose beginning nobody has dated is shown on the newest day only.
      </p>
      <AskedAddress />
    </DeadEnd>
  );
}
