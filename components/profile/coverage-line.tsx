import { coverageOf } from "@/lib/domain/coverage";
import { latest } from "@/lib/domain/partial-dates";
import { formatDate } from "@/lib/format/dates";
import { plural } from "@/lib/format/text";
import type { ProfileView } from "@/lib/queries/profile/view";

/** When the record's sources were last read, and how well its facts are covered. */
export function CoverageLine({ view }: { view: ProfileView<unknown> }) {
  const { recorded, sourced, conflicts, unknown } = coverageOf(view.facts);
  const checked = latest(view.sources.map(({ accessed }) => accessed));
  const parts = [
    checked === undefined || view.moment.isPast ? undefined : `Sources last read ${formatDate(checked)}`,
    recorded === 0 ? undefined : `${sourced} of ${plural(recorded, "fact")} sourced`,
    conflicts === 0 ? undefined : plural(conflicts, "conflict"),
    unknown === 0 ? undefined : `${unknown} unknown`,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return null;
  return (
    <p className="mb-8 text-xs text-ink-3">
      {parts.join(" · ")}
      <span className="print:hidden">
        {" · "}
        <a href="#facts">all facts</a>
        {" · "}
        <a href="#sources">{plural(view.sources.length, "source")}</a>
      </span>
    </p>
  );
}
