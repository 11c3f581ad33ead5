import { FilingsFigure } from "@/components/charts/filings-figure";
import { ReleasesFigure } from "@/components/charts/releases-figure";
import { PageSources } from "@/components/facts/page-sources";
import { pageOf } from "@/components/page/page-of";
import { ComingNext } from "@/components/rules/coming-next";
import { Halves, Page, WithSide } from "@/components/ui/page";
import type { Overview } from "@/lib/queries/overview";
import { NewestEvents } from "./newest-events";
import { OpenClaims } from "./open-claims";
import { OrderList } from "./order-list";
import { OverviewHead } from "./overview-head";
import { ResearchedTo } from "./researched-to";
import { RuleColumns } from "./rule-columns";
import { SegmentGrid } from "./segment-grid";

/** The landscape of a day: its finding, its players, what was new, which rules held, what nobody had verified. */
export function OverviewPage({ view }: { view: Overview }) {
  const page = pageOf(view);
  return (
    <Page>
      <OverviewHead view={view} links={page.links} />
      <WithSide
        side={
          <>
            <NewestEvents events={view.events} page={page} />
            <ComingNext steps={view.rules.ahead} page={page} />
          </>
        }
      >
        <ReleasesFigure chart={view.releases} page={page} headingLevel={2} />
      </WithSide>
      <SegmentGrid segments={view.segments} page={page} />
      <RuleColumns rules={view.rules} page={page} />
      <Halves>
        <OpenClaims claims={view.claims} page={page} />
        <OrderList orders={view.orders} count={view.orderCount} page={page} />
      </Halves>
      {view.figures.lists === 0 ? null : <FilingsFigure chart={view.filings} page={page} headingLevel={2} />}
      <ResearchedTo days={view.researched} />
      <PageSources sources={view.sources} page={page} />
    </Page>
  );
}
