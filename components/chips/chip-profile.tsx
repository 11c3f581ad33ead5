import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { type KeyFact, keyFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { RecordLink } from "@/components/ui/record-link";
import type { ChipDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { chipKinds } from "@/lib/records/chip/choices";
import { chipDisplay, systemColumns } from "@/lib/records/chip/display";
import { Chip } from "@/lib/records/chip/schema";
import { exportRuleDisplay } from "@/lib/records/export-rule/display";
import { ExportRule } from "@/lib/records/export-rule/schema";
import { addressOf } from "@/lib/schema/address";
import { fieldsOf } from "@/lib/schema/fields";
import { ChipClasses } from "./chip-classes";
import { StatusSteps } from "./status-steps";

const fields = fieldsOf(Chip);
const columns = chipDisplay.small;

/** The profile of a processor, accelerator card or system. */
export function ChipProfile({ view }: { view: ProfileView<ChipDetails> }) {
  const page = pageOf(view);
  const { kind } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
      fields={fields}
      keyFacts={chipKeyFacts(view, page)}
      badges={<Badge>{chipKinds[kind].label}</Badge>}
      sections={[...exportSections(view.details, page), ...relatives(view.details, page)]}
    />
  );
}

function chipKeyFacts(view: ProfileView<ChipDetails>, page: PageContext): KeyFact[] {
  const { vendor, variantOf, accelerator } = view.details;
  const known = { fields, facts: view.facts, page };
  const linked = (label: string, address: string): KeyFact => ({
    label,
    value: <RecordLink address={address} page={page} />,
  });
  return [
    linked("Maker", addressOf("companies", vendor)),
    ...(view.facts.released?.state === "known" ? keyFact("released", known) : keyFact("announced", known)),
    ...keyFact("fp16Tflops", known),
    ...(view.facts.fp16Tflops?.state === "known" ? [] : keyFact("bf16Tflops", known)),
    ...keyFact("int8Tops", known),
    ...keyFact("memoryGb", known),
    ...keyFact("memoryBandwidthGBps", known),
    ...keyFact("interconnectGBps", known),
    ...keyFact("processNm", known),
    ...(variantOf === undefined ? [] : [linked("Variant of", addressOf("chips", variantOf))]),
    ...(accelerator === undefined ? [] : [linked("Built from", addressOf("chips", accelerator))]),
    ...keyFact("tdpWatts", known),
    ...keyFact("foundry", known),
  ];
}

function exportSections({ classes, steps, namedIn }: ChipDetails, page: PageContext): ProfileSection[] {
  return [
    ...sectionOfRows(classes, {
      id: "export-class",
      title: "Export class",
      say: "Worked out from the figures above under each rule in force on this day. It is not legal advice, and for chips made in China it says how the rule would read the figures, not who may buy them.",
      body: <ChipClasses classes={classes} page={page} />,
    }),
    ...sectionOfRows(steps, {
      id: "export-status",
      title: "What could be sold to whom",
      body: <StatusSteps steps={steps} page={page} />,
    }),
    ...sectionOfRows(namedIn, {
      id: "named-in",
      title: "Named in rules",
      body: (
        <FactTable
          collection="export-rules"
          head="Rule"
          rows={namedIn}
          fields={fieldsOf(ExportRule)}
          columns={exportRuleDisplay.small}
          page={page}
        />
      ),
    }),
  ];
}

function relatives({ variants, systems }: ChipDetails, page: PageContext): ProfileSection[] {
  return [
    ...sectionOfRows(variants, {
      id: "variants",
      title: "Variants",
      body: (
        <FactTable
          collection="chips"
          head="Chip"
          rows={variants}
          fields={fields}
          columns={columns}
          page={page}
        />
      ),
    }),
    ...sectionOfRows(systems, {
      id: "systems",
      title: "Systems built from it",
      body: (
        <FactTable
          collection="chips"
          head="System"
          rows={systems}
          fields={fields}
          columns={systemColumns}
          page={page}
        />
      ),
    }),
  ];
}
