import type { PageContext } from "@/components/page/page-context";
import { Chinese } from "@/components/ui/chinese";
import { classNames } from "@/components/ui/class-names";
import { segmentColours } from "@/components/ui/colours";
import { More } from "@/components/ui/lists";
import { Count, Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import type { Player, SegmentOfPlayers } from "@/lib/queries/overview/players";
import { type Segment, segments } from "@/lib/records/company/choices";

/** The segments of the September 2023 survey, which the landscape is read by; the others follow in short. */
const surveyed: readonly Segment[] = ["cloud", "social-media", "technology", "research", "startup"];
/** How many players a card names; the wide cards name more. */
const shownOf = (segment: Segment) => {
  if (segment === "research" || segment === "startup") return 12;
  if (segment === "abroad") return 8;
  return surveyed.includes(segment) ? 7 : 4;
};

/** Six columns for the surveyed segments, four for the others; the wide cards list their players in two. */
const spans = {
  third: { card: "lg:col-span-2", list: "" },
  half: { card: "lg:col-span-3", list: "gap-x-8 lg:columns-2" },
  quarter: { card: "", list: "" },
  twoQuarters: { card: "lg:col-span-2", list: "gap-x-8 lg:columns-2" },
} as const;
const spanOf = (segment: Segment): keyof typeof spans => {
  if (segment === "research" || segment === "startup") return "half";
  if (segment === "abroad") return "twoQuarters";
  return surveyed.includes(segment) ? "third" : "quarter";
};

const quietLink = "no-underline decoration-accent hover:underline";

interface SegmentGridProps {
  segments: readonly SegmentOfPlayers[];
  page: PageContext;
}

/** Who is who: the players of each segment with what each last made public. */
export function SegmentGrid({ segments, page }: SegmentGridProps) {
  const existing = segments.filter(({ players }) => players.length > 0);
  return (
    <Section
      id="players"
      title="The players and what each last made public"
      say="The first five groups are those of a September 2023 survey by The China Project. Each number counts what is recorded here."
    >
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-x-8 gap-y-6 lg:grid-cols-6">
        {existing
          .filter(({ segment }) => surveyed.includes(segment))
          .map((one) => (
            <SegmentCard key={one.segment} segment={one} page={page} />
          ))}
      </div>
      <div className="mt-8 grid grid-cols-[repeat(auto-fill,minmax(min(100%,15.5rem),1fr))] gap-x-8 gap-y-6 lg:grid-cols-4">
        {existing
          .filter(({ segment }) => !surveyed.includes(segment))
          .map((one) => (
            <SegmentCard key={one.segment} segment={one} page={page} />
          ))}
      </div>
    </Section>
  );
}

function SegmentCard({
  segment: { segment, players },
  page,
}: {
  segment: SegmentOfPlayers;
  page: PageContext;
}) {
  const active = players.filter(({ works }) => works > 0);
  // Investors and foundries make none; elsewhere the idle ones stand in the full list only.
  const shown = (active.length > 0 ? active : players).slice(0, shownOf(segment));
  const all = page.links.page("/companies", { segment });
  return (
    <article className={spans[spanOf(segment)].card}>
      <div
        className={classNames(
          "mb-2 border-t-3 border-current",
          segment === "abroad" && "border-double",
          segmentColours[segment],
        )}
      />
      <h3>
        <a className={quietLink} href={all}>
          {segments[segment].plural} <Count>{players.length}</Count>
        </a>
      </h3>
      <ul className={spans[spanOf(segment)].list}>
        {shown.map((player) => (
          <PlayerLine key={player.slug} player={player} page={page} />
        ))}
      </ul>
      {players.length > shown.length ? <More href={all}>All {players.length}</More> : null}
    </article>
  );
}

function PlayerLine({
  player: { slug, name, nameZh, works, last },
  page,
}: {
  player: Player;
  page: PageContext;
}) {
  return (
    <li className="break-inside-avoid border-b border-line py-0.75 text-sm">
      <p className="flex justify-between gap-2 [&_[lang]]:text-s [&_[lang]]:text-ink-3">
        <span>
          <a
            className={classNames(quietLink, "inline-block py-0.75 font-medium")}
            href={page.links.record("companies", slug)}
          >
            {name}
          </a>
          {nameZh === undefined || nameZh === name ? null : (
            <>
              {" "}
              <Chinese>{nameZh}</Chinese>
            </>
          )}
        </span>
        {works === 0 ? null : <span className="flex-none text-s/relaxed text-ink-3">{works}</span>}
      </p>
      {last === undefined ? null : (
        <p className="flex justify-between gap-3 text-xs text-ink-3">
          <a className="min-w-0 truncate py-0.75 text-ink-2" href={page.links.address(last.address)}>
            {last.name}
          </a>
          <span className="flex-none whitespace-nowrap">
            {wordFor(last.as)}
            <PartialTime date={last.date} />
          </span>
        </p>
      )}
    </li>
  );
}

/** Where a date is not that of a release, the line says what it is. */
function wordFor(as: string | undefined): string {
  if (as === "paper") return "paper ";
  return as === "announcement" ? "announced " : "";
}
