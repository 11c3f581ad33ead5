import type { PageContext } from "@/components/facts/page-context";
import { Chinese } from "@/components/ui/chinese";
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

interface SegmentGridProps {
  segments: readonly SegmentOfPlayers[];
  page: PageContext;
}

/** Who is who: the players of each segment with what each last made public. */
export function SegmentGrid({ segments, page }: SegmentGridProps) {
  const existing = segments.filter(({ players }) => players.length > 0);
  return (
    <section aria-labelledby="players-title" id="players">
      <h2 id="players-title">The players and what each last made public</h2>
      <p className="say">
        The first five groups are those of a September 2023 survey by The China Project. Each number counts
        what is recorded here.
      </p>
      <div className="segment-grid">
        {existing
          .filter(({ segment }) => surveyed.includes(segment))
          .map((one) => (
            <SegmentCard key={one.segment} segment={one} page={page} />
          ))}
      </div>
      <div className="segment-grid small">
        {existing
          .filter(({ segment }) => !surveyed.includes(segment))
          .map((one) => (
            <SegmentCard key={one.segment} segment={one} page={page} />
          ))}
      </div>
    </section>
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
    <article
      className="segment-card"
      data-abroad={segment === "abroad" || undefined}
      style={{ "--segment": `var(--color-segment-${segment})` } as React.CSSProperties}
    >
      <h3>
        <a href={all}>
          {segments[segment].plural} <span>{players.length}</span>
        </a>
      </h3>
      <ul>
        {shown.map((player) => (
          <PlayerLine key={player.slug} player={player} page={page} />
        ))}
      </ul>
      {players.length > shown.length ? (
        <a className="more" href={all}>
          All {players.length}
        </a>
      ) : null}
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
    <li>
      <p className="player">
        <span>
          <a href={page.links.record("companies", slug)}>{name}</a>
          {nameZh === undefined || nameZh === name ? null : (
            <>
              {" "}
              <Chinese>{nameZh}</Chinese>
            </>
          )}
        </span>
        {works === 0 ? null : <b className="works">{works}</b>}
      </p>
      {last === undefined ? null : (
        <p className="last">
          <a href={page.links.address(last.address)}>{last.name}</a>
          <span>
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
