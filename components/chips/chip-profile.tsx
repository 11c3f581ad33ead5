import type { PageContext } from "@/components/page/page-context";
import { pageOf } from "@/components/page/page-of";
import { FactTable } from "@/components/profile/fact-table";
import { type KeyFact, keyFactsOf, linkedFact } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { type ProfileSection, sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import type { ChipDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";
import { chipKinds } from "@/lib/records/chip/choices";
import { systemColumns } from "@/lib/records/chip/display";
import { addressOf } from "@/lib/schema/address";
import { ChipClasses } from "./chip-classes";
import { StatusSteps } from "./status-steps";

/** The profile of a processor, accelerator card or system. */
export function ChipProfile({ view }: { view: ProfileView<ChipDetails> }) {
  const page = pageOf(view);
  const { kind } = view.details;
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={chipKeyFacts(view, page)}
      badges={<Badge>{chipKinds[kind].label}</Badge>}
      sections={[...exportSections(view.details, page), ...relatives(view.details, page)]}
    />
  );
}

function chipKeyFacts(view: ProfileView<ChipDetails>, page: PageContext): KeyFact[] {
  const { vendor, variantOf, accelerator } = view.details;
  const linked = (label: string, chip: string | undefined) =>
    linkedFact(label, chip === undefined ? [] : [addressOf("chips", chip)], page);
  return keyFactsOf("chips", view, page, {
    vendor: linkedFact("Maker", [addressOf("companies", vendor)], page),
    variantOf: linked("Variant of", variantOf),
    accelerator: linked("Built from", accelerator),
  });
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
      body: <FactTable collection="export-rules" head="Rule" rows={namedIn} page={page} />,
    }),
  ];
}

function relatives({ variants, systems }: ChipDetails, page: PageContext): ProfileSection[] {
  return [
    ...sectionOfRows(variants, {
      id: "variants",
      title: "Variants",
      body: <FactTable collection="chips" head="Chip" rows={variants} page={page} />,
    }),
    ...sectionOfRows(systems, {
      id: "systems",
      title: "Systems built from it",
      body: <FactTable collection="chips" head="System" rows={systems} columns={systemColumns} page={page} />,
    }),
  ];
}
