import type { PageContext } from "@/components/facts/page-context";
import { FactTable } from "@/components/profile/fact-table";
import { FilingTable } from "@/components/profile/filing-table";
import { RegulationTable } from "@/components/profile/regulation-table";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { plural } from "@/lib/format/text";
import type { CompanyDetails, ModelRow } from "@/lib/queries/profile/details";
import { Chip } from "@/lib/schema/chip";
import { ComputeProject } from "@/lib/schema/compute-project";
import { ExportRule } from "@/lib/schema/export-rule";
import { fieldsOf } from "@/lib/schema/fields";
import { Model } from "@/lib/schema/model";
import { hasPublishedWeights } from "./published-weights";

/** What only a company's page has: what it makes, runs and files, and the rules that name it. */
export function companySections(details: CompanyDetails, page: PageContext): ProfileSection[] {
  return [...whatItMakes(details, page), ...whatStandsOnPaper(details, page)];
}

function whatItMakes(details: CompanyDetails, page: PageContext): ProfileSection[] {
  return [
    ...sectionOfRows(details.models, {
      id: "models",
      title: "Models",
      say: modelSentence(details.models),
      body: (
        <FactTable
          collection="models"
          head="Model"
          rows={details.models}
          fields={fieldsOf(Model)}
          columns={["released", "parametersTotal", "trainingTokens", "contextTokens", "openness"]}
          page={page}
        />
      ),
    }),
    ...sectionOfRows(details.chips, {
      id: "chips",
      title: "Chips",
      body: (
        <FactTable
          collection="chips"
          head="Chip"
          rows={details.chips}
          fields={fieldsOf(Chip)}
          columns={["released", "fp16Tflops", "memoryGb", "memoryBandwidthGBps", "processNm"]}
          page={page}
        />
      ),
    }),
    ...sectionOfRows(details.projects, {
      id: "compute",
      title: "Computing centres",
      body: (
        <FactTable
          collection="compute-projects"
          head="Project"
          rows={details.projects}
          fields={fieldsOf(ComputeProject)}
          columns={["announced", "opened", "computePflops", "chipCount"]}
          page={page}
        />
      ),
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
      body: (
        <FactTable
          collection="export-rules"
          head="Rule"
          rows={details.namedIn}
          fields={fieldsOf(ExportRule)}
          columns={["announced", "effective", "ended"]}
          page={page}
        />
      ),
    }),
  ];
}

function modelSentence(models: readonly ModelRow[]) {
  const open = models.filter(hasPublishedWeights).length;
  return (
    <>
      <b>{plural(models.length, "model")} on record</b>
      {open === 0 ? "." : `, ${open} with published weights.`}
    </>
  );
}
