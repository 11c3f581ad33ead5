import { Button, Pill } from "@/components/ui/action";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { MoreLine, Section } from "@/components/ui/section";
import { formatLongDate } from "@/lib/format/dates";
import { shareWords } from "@/lib/format/shares";
import { plural } from "@/lib/format/text";
import type { DataPage as View } from "@/lib/queries/data-page";
import { type Links, linksFor } from "@/lib/url/routes";
import { ApiTable } from "./api-table";
import { CiteData } from "./cite-data";
import { CollectionTable } from "./collection-table";
import { Dictionary } from "./dictionary";
import { SeeAlso } from "./see-also";

/** Take the data away: files, licence, how to cite it, the API and what each field means. */
export function DataPage({ view }: { view: View }) {
  const { moment, edition } = view;
  const links = linksFor(moment);
  return (
    <Page>
      <Head view={view} links={links} />
      <Section
        id="collections"
        title="Collections"
        say={
          moment.isPast
            ? `Counts and CSV are as of ${formatLongDate(moment.asked)}; JSON files hold the records with their whole history.`
            : "JSON files hold the records with their whole history; CSV has one row a record with the values of the day, each field as words and raw, with its sources."
        }
      >
        <CollectionTable view={view} links={links} />
      </Section>
      <CiteData view={view} links={links} />
      <ApiTable view={view} />
      <Dictionary />
      <SeeAlso links={links} />
      <MoreLine>
        Data edition {edition}. The site can show every day from {formatLongDate(view.first)} to{" "}
        {formatLongDate(view.newest)}.
      </MoreLine>
    </Page>
  );
}

function Head({ view: { moment, total }, links }: { view: View; links: Links }) {
  return (
    <PageHead
      kicker={`Data ${moment.isPast ? "on" : "up to"} ${formatLongDate(moment.asked)}`}
      title={`${plural(total.records, "record")} with ${plural(total.facts, "fact")}: ${shareWords(total.cited, total.facts)} name a source, ${shareWords(total.primary, total.cited)} of those a primary one.`}
      lede="Everything here is free to take, use and change under CC BY 4.0. Records are JSON files, one a record, each value with its sources, its date and what else is said of it. A primary source is a public body, the party itself or a paper, read at its own address."
    >
      <p className="mt-5 flex flex-wrap items-center gap-2 print:hidden">
        <Button href="/api/dataset.json" download>
          Whole dataset (JSON)
        </Button>
        <Pill href="#dictionary">Data dictionary</Pill>
        <Pill href="#cite">Licence and citing</Pill>
        <Pill href="#api">API</Pill>
        <Pill href={links.page("/data/quality")}>Quality</Pill>
        <Pill href={links.page("/data/changelog")}>Changelog</Pill>
      </p>
    </PageHead>
  );
}
