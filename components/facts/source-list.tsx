import type { SourceView } from "@/lib/domain/source-numbers";
import type { PageContext } from "./page-context";
import { SourceBody } from "./source-body";
import { SourceCards } from "./source-cards";

/** The numbered sources of a page, with the anchors that its markers lead to; put it last on the page. */
export function SourceList({ sources, page }: { sources: readonly SourceView[]; page: PageContext }) {
  return (
    <>
      <ol className="source-list">
        {sources.map((source) => {
          const number = page.numbers.get(source.slug);
          return (
            <li key={source.slug} id={`source-${number}`}>
              <span className="number">{number}</span>
              <SourceBody source={source} page={page} />
            </li>
          );
        })}
      </ol>
      <SourceCards />
    </>
  );
}
