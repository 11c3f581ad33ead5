import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { FilingTable } from "@/components/profile/filing-table";
import { type KeyFact, keyFactsOf, linkedFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { ResultTable } from "@/components/profile/result-table";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { RecordLinks } from "@/components/ui/record-link";
import type { ModelDetails, ModelRow } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { modelCategories } from "@/lib/records/model/choices";
import { addressOf } from "@/lib/schema/address";

/** The profile of a model. */
export function ModelProfile({ view }: { view: ProfileView<ModelDetails> }) {
  const page = pageOf(view);
  const { details } = view;
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={modelKeyFacts(view, page)}
      badges={
        <>
          <Badge>{modelCategories[details.category].label}</Badge>
          {details.family === undefined ? null : <Badge>{details.family} family</Badge>}
        </>
      }
      sections={modelSections(details, page)}
    />
  );
}

function modelKeyFacts(view: ProfileView<ModelDetails>, page: PageContext): KeyFact[] {
  const { developer, coDevelopers = [], baseModel } = view.details;
  const partners = coDevelopers.map((slug) => addressOf("companies", slug));
  return keyFactsOf("models", view, page, {
    developer: linkedFact("Developer", [addressOf("companies", developer)], page, {
      below:
        partners.length === 0 ? undefined : (
          <>
            with <RecordLinks addresses={partners} page={page} />
          </>
        ),
    }),
    baseModel: linkedFact("Made from", baseModel === undefined ? [] : [addressOf("models", baseModel)], page),
  });
}

function modelTable(rows: readonly ModelRow[], page: PageContext) {
  return <FactTable collection="models" head="Model" rows={rows} page={page} />;
}

function modelSections(details: ModelDetails, page: PageContext): ProfileSection[] {
  return [
    ...sectionOfRows(details.results, {
      id: "scores",
      title: "Scores",
      say: "Every score names who measured it. Scores of different settings or parties are not one scale.",
      body: <ResultTable results={details.results} by="benchmark" page={page} />,
    }),
    ...sectionOfRows(details.filings, {
      id: "filings",
      title: "Filings",
      say: "Services on public lists that name this model. A filing says nothing of later versions.",
      body: <FilingTable filings={details.filings} page={page} />,
    }),
    ...sectionOfRows(details.derived, {
      id: "derived",
      title: "Models made from it",
      body: modelTable(details.derived, page),
    }),
    ...sectionOfRows(details.relatives, {
      id: "family",
      title: "Others of its family",
      count: details.relativeCount,
      ...(details.relativeCount > details.relatives.length && {
        say: `The newest ${details.relatives.length} of ${details.relativeCount}.`,
      }),
      body: modelTable(details.relatives, page),
    }),
  ];
}
