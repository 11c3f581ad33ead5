import type { PageContext } from "@/components/page/page-context";
import { FactTable } from "@/components/profile/fact-table";
import { FilingTable } from "@/components/profile/filing-table";
import { RegulationTable } from "@/components/profile/regulation-table";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { plural } from "@/lib/format/text";
import type { CompanyDetails, ModelSummary } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";

/** What only a company's page has: what it makes, runs and files, and the rules that name it. */
export function companySections(
  { slug, details }: ProfileView<CompanyDetails>,
  page: PageContext,
): ProfileSection[] {
  return [...whatItMakes(slug, details, page), ...whatStandsOnPaper(details, page)];
}

function whatItMakes(slug: string, details: CompanyDetails, page: PageContext): ProfileSection[] {
  return [
    ...sectionOfRows(details.models, {
      id: "models",
      title: "Models",
      count: details.modelSummary.count,
      say: modelSentence(details.modelSummary),
      body: (
        <FactTable
          collection="models"
          head="Model"
          rows={details.models}
          page={page}
          rest={restOfModels(slug, details.modelSummary.count - details.models.length, page)}
        />
      ),
    }),
    ...sectionOfRows(details.chips, {
      id: "chips",
      title: "Chips",
      body: <FactTable collection="chips" head="Chip" rows={details.chips} page={page} />,
    }),
    ...sectionOfRows(details.projects, {
      id: "compute",
      title: "Computing centres",
      body: <FactTable collection="compute-projects" head="Project" rows={details.projects} page={page} />,
    }),
  ];
}

function whatStandsOnPaper(details: CompanyDetails, page: PageContext): ProfileSection[] {
  return [
    ...sectionOfRows(details.filings, {
      id: "filings",
      title: "Filings",
      say: "Services on the public lists of the Cyberspace Administration and its provincial offices. A filing says nothing of later versions of the model.",
      body: <FilingTable filings={details.filings} page={page} />,
    }),
    ...sectionOfRows(details.memberOf, {
      id: "member-of",
      title: "Standards and declarations",
      body: <RegulationTable rows={details.memberOf} page={page} />,
    }),
    ...sectionOfRows(details.namedIn, {
      id: "named-in",
      title: "Named in export rules",
      body: <FactTable collection="export-rules" head="Rule" rows={details.namedIn} page={page} />,
    }),
  ];
}

function modelSentence({ count, withWeights }: ModelSummary) {
  return (
    <>
      <b>{plural(count, "model")} on record</b>
      {withWeights === 0 ? "." : `, ${withWeights} with published weights.`}
    </>
  );
}

const restOfModels = (slug: string, count: number, page: PageContext) => ({
  count,
  href: page.links.page("/models", { developer: slug }),
});
