import { SourceList } from "@/components/facts/source-list";
import { ComingNext } from "@/components/overview/coming-next";
import { pageOf } from "@/components/profile/page-of";
import { formatLongDate } from "@/lib/format/dates";
import { rulesSentence } from "@/lib/format/rules-sentence";
import type { RulesHub } from "@/lib/queries/rules/hub";
import { ComparedTexts } from "./compared-texts";
import { Controls } from "./controls";
import { RuleMakers } from "./rule-makers";
import { RuleSection } from "./rule-section";
import { StandingCounts } from "./standing-counts";

/** What governs generative AI in China on a day: what binds, what is coming, what only guides, and who makes it. */
export function RulesPage({ view }: { view: RulesHub }) {
  const { moment, groups } = view;
  const page = pageOf(view);
  const was = moment.isPast;
  return (
    <div className="wrap hub">
      <header>
        <p className="kicker">
          Rules {was ? "on" : "up to"} {formatLongDate(moment.asked)}
        </p>
        <h1>{rulesSentence(view)}</h1>
        <StandingCounts view={view} links={page.links} />
      </header>
      <div className="hub-columns">
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
        <div className="hub-side">
          <ComingNext steps={view.ahead} page={page} />
          <ComparedTexts rules={view.compared} page={page} />
        </div>
      </div>
      <RuleSection
        id="made"
        title="Made, not yet in force"
        say="Binding texts that are signed or published; the date of entry into force lies ahead or is not recorded."
        rules={groups.made}
        since="Made"
        page={page}
      />
      <RuleSection
        id="drafts"
        title="Drafts under way"
        say="Texts open for comment, waiting after it, or announced in a legislative plan."
        rules={groups.drafts}
        since="Standing since"
        page={page}
      />
      <Controls controls={view.controls} page={page} />
      <RuleSection
        id="standards"
        title="Standards and technical guidance"
        say="Recommended texts bind only where a rule makes them so; a standard marked as binding is mandatory."
        rules={groups.standards}
        since="Since"
        page={page}
      />
      <RuleSection
        id="rulings"
        title="Rulings"
        say="Decisions of courts, and what the Supreme People’s Court says of them. They decide one case; others look to them."
        rules={groups.rulings}
        since="Decided"
        page={page}
      />
      <RuleSection
        id="policies"
        title="Policies, registers and campaigns"
        say="Plans and opinions of the state, the registers kept under the rules, enforcement campaigns and declarations."
        rules={groups.policies}
        since="Since"
        page={page}
      />
      <RuleSection id="local" title="Provinces and cities" rules={groups.local} since="Since" page={page} />
      <RuleSection
        id="abroad"
        title="International and abroad"
        say="Texts that China took part in, and those from outside that its developers meet."
        rules={groups.abroad}
        since="Since"
        page={page}
      />
      <RuleSection id="ended" title="Replaced or withdrawn" rules={groups.ended} since="Since" page={page} />
      <RuleMakers makers={view.makers} page={page} />
      <section id="sources" aria-labelledby="sources-title">
        <h2 id="sources-title">Sources of this page</h2>
        <details className="quiet">
          <summary>{view.sources.length} sources</summary>
          <SourceList sources={view.sources} page={page} />
        </details>
      </section>
    </div>
  );
}
