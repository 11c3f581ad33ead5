import { PageSources } from "@/components/facts/page-sources";
import { pageOf } from "@/components/page/page-of";
import { Page, WithSide } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { formatLongDate } from "@/lib/format/dates";
import { rulesSentence } from "@/lib/format/rules-sentence";
import type { RulesHub } from "@/lib/queries/rules/hub";
import { ComingNext } from "./coming-next";
import { ComparedTexts } from "./compared-texts";
import { Controls } from "./controls";
import { RuleMakers } from "./rule-makers";
import { partsAfterControls, partsBeforeControls, type RulePart } from "./rule-parts";
import { RuleSection } from "./rule-section";
import { StandingCounts } from "./standing-counts";

/** What governs generative AI in China on a day: what binds, what is coming, what only guides, and who makes it. */
export function RulesPage({ view }: { view: RulesHub }) {
  const { moment, groups } = view;
  const page = pageOf(view);
  const was = moment.isPast;
  const draw = ({ group, ...part }: RulePart) => (
    <RuleSection key={group} id={group} {...part} rules={groups[group]} page={page} />
  );
  return (
    <Page>
      <PageHead
        kicker={`Rules ${was ? "on" : "up to"} ${formatLongDate(moment.asked)}`}
        title={rulesSentence(view)}
      >
        <StandingCounts view={view} links={page.links} />
      </PageHead>
      <WithSide
        side={
          <>
            <ComingNext steps={view.ahead} page={page} />
            <ComparedTexts rules={view.compared} page={page} />
          </>
        }
      >
        <RuleSection
          id="binding"
          title={was ? "Binding and in force on the day" : "Binding and in force"}
          say="Laws, administrative regulations and departmental rules, and other texts that bind by law. Newest first."
          rules={groups.binding}
          empty="No binding rule recorded here was in force."
          since="In force since"
          open={24}
          page={page}
        />
      </WithSide>
      {partsBeforeControls.map(draw)}
      <Controls controls={view.controls} page={page} />
      {partsAfterControls.map(draw)}
      <RuleMakers makers={view.makers} page={page} />
      <PageSources sources={view.sources} page={page} />
    </Page>
  );
}
