import { SourceList } from "@/components/facts/source-list";
import { pageOf } from "@/components/page/page-of";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Say, Section } from "@/components/ui/section";
import { formatLongDate } from "@/lib/format/dates";
import type { ChartsPageView } from "@/lib/queries/charts-page";
import { FilingsFigure } from "./filings-figure";
import { ParametersFigure } from "./parameters-figure";
import { ReleasesFigure } from "./releases-figure";

/** All charts of a day, one below the other. */
export function ChartsPage({ view }: { view: ChartsPageView }) {
  const page = pageOf(view);
  const hasLists = view.filings.points.some(({ filed, registered }) => filed + registered > 0);
  return (
    <Page>
      <PageHead
        title="Charts"
        lede={`Drawn from the records as they stood on ${formatLongDate(view.moment.asked)}. Every chart has its numbers as a table, names what it cannot draw, and can be saved.`}
      />
      {view.parameters.marks.length === 0 ? null : (
        <ParametersFigure chart={view.parameters} page={page} headingLevel={2} />
      )}
      {view.releases.quarters.length === 0 ? null : (
        <ReleasesFigure chart={view.releases} page={page} headingLevel={2} />
      )}
      {hasLists ? (
        <FilingsFigure chart={view.filings} page={page} headingLevel={2} />
      ) : (
        <Say>
          No list of filed services had been published by this day, so there is nothing to draw of the
          register.
        </Say>
      )}
      {hasLists ? (
        <Section id="sources" title="Sources of the lists of services">
          <SourceList sources={view.sources} page={page} />
        </Section>
      ) : null}
    </Page>
  );
}
