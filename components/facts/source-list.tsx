import type { PageContext } from "@/components/page/page-context";
import type { SourceView } from "@/lib/domain/source-numbers";
import { SourceBody } from "./source-body";
import { SourceCards } from "./source-cards";

/** The numbered sources of a page, with the anchors that its markers lead to; put it last on the page. */
export function SourceList({ sources, page }: { sources: readonly SourceView[]; page: PageContext }) {
  return (
    <>
      <ol className="text-sm">
        {sources.map((source) => {
          const number = page.numbers.get(source.slug);
          return (
            <li
              key={source.slug}
              id={`source-${number}`}
              className="my-2 grid scroll-mt-24 grid-cols-[2rem_minmax(0,1fr)] target:bg-accent-wash target:outline-4 target:outline-accent-wash"
            >
              <span className="text-ink-3">{number}</span>
              <SourceBody source={source} page={page} />
            </li>
          );
        })}
      </ol>
      <SourceCards />
    </>
  );
}
