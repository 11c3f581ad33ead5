import type { PageContext } from "@/components/page/page-context";

interface CitesProps {
  sources: readonly string[];
  page: PageContext;
  /** Where in the source; shown on the card. */
  locator?: string | undefined;
}

/** One marker: it leads to the list at the foot, and with script opens the source's card. */
function Cite({ slug, page, locator }: { slug: string; page: PageContext; locator?: string | undefined }) {
  const number = page.numbers.get(slug);
  if (number === undefined) return <a href={page.links.record("sources", slug)}>source</a>;
  return (
    <a href={`#source-${number}`} data-cite={number} data-locator={locator} aria-label={`Source ${number}`}>
      {number}
    </a>
  );
}

/** In the order of their numbers; those without one last. */
function byNumber(sources: readonly string[], { numbers }: PageContext): string[] {
  const place = (slug: string) => numbers.get(slug) ?? Number.MAX_SAFE_INTEGER;
  return [...sources].sort((a, b) => place(a) - place(b));
}

/** The markers of a value's sources; a value without any says so. */
export function Cites({ sources, page, locator }: CitesProps) {
  return (
    <sup className="cites">
      {sources.length === 0 ? (
        <span data-unsourced title="No source is recorded for this yet">
          unsourced
        </span>
      ) : (
        byNumber(sources, page).map((slug) => (
          <Cite key={page.numbers.get(slug) ?? slug} slug={slug} page={page} locator={locator} />
        ))
      )}
    </sup>
  );
}
