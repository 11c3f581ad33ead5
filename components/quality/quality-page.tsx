import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { MoreLine } from "@/components/ui/section";
import { formatLongDate } from "@/lib/format/dates";
import { exactNumber } from "@/lib/format/numbers";
import { shareWords } from "@/lib/format/shares";
import { plural } from "@/lib/format/text";
import type { QualityPage as View } from "@/lib/queries/quality";
import { linksFor } from "@/lib/url/routes";
import { CircularAgreement } from "./circular-agreement";
import { CollectionQualityTable } from "./collection-quality";
import { FieldCoverage } from "./field-coverage";
import { NextSteps } from "./next-steps";
import { WorkList } from "./work-list";

/** How good the data is, and what an editor should do next. */
export function QualityPage({ view }: { view: View }) {
  const { moment, edition, total, work } = view;
  const links = linksFor(moment);
  return (
    <Page>
      <PageHead
        kicker={`Data quality ${moment.isPast ? "on" : "up to"} ${formatLongDate(moment.asked)}`}
        title={`${shareWords(total.cited, total.facts)} of ${plural(total.facts, "fact")} name a source, ${shareWords(total.primary, total.cited)} of those a primary one; sources disagree on ${exactNumber(total.conflicts)}.`}
        lede={
          <>
            What this site knows badly, counted from the data itself: which facts nobody is cited for, which
            rest on second hand, where sources disagree, and which fields are thin. How a source is graded is
            in the <a href={`${links.page("/method")}#sources`}>method</a>; what each release of the data
            added and corrected is in the <a href={links.page("/data/changelog")}>changelog</a>.
          </>
        }
      />
      <NextSteps work={work} moment={moment} />
      <CollectionQualityTable rows={view.collections} />
      <FieldCoverage collections={view.collections} />
      <CircularAgreement collections={view.collections} />
      {work.map((one) => (
        <WorkList key={one.kind} work={one} links={links} />
      ))}
      <MoreLine>Data edition {edition}.</MoreLine>
    </Page>
  );
}
