import { FilingsFigure } from "@/components/charts/filings-figure";
import { ReleasesFigure } from "@/components/charts/releases-figure";
import { SourceList } from "@/components/facts/source-list";
import { pageOf } from "@/components/profile/page-of";
import type { Overview } from "@/lib/queries/overview";
import { ComingNext } from "./coming-next";
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
    <div className="wrap overview">
      <OverviewHead view={view} links={page.links} />
      <div className="overview-columns">
        <ReleasesFigure chart={view.releases} page={page} headingLevel={2} />
        <div className="overview-side">
          <NewestEvents events={view.events} page={page} />
          <ComingNext steps={view.rules.ahead} page={page} />
        </div>
      </div>
      <SegmentGrid segments={view.segments} page={page} />
      <RuleColumns rules={view.rules} page={page} />
      <div className="overview-halves">
        <OpenClaims claims={view.claims} page={page} />
        <OrderList orders={view.orders} count={view.orderCount} page={page} />
      </div>
      {view.figures.lists === 0 ? null : <FilingsFigure chart={view.filings} page={page} headingLevel={2} />}
      <ResearchedTo days={view.researched} />
      <section aria-labelledby="sources-title" id="sources">
        <h2 id="sources-title">Sources of this page</h2>
        <details className="quiet">
          <summary>{view.sources.length} sources</summary>
          <SourceList sources={view.sources} page={page} />
        </details>
      </section>
    </div>
  );
}
