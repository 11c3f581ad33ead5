import { Column } from "@/components/ui/page";
import { NameHead } from "@/components/ui/page-head";
import type { TableShape } from "@/lib/domain/table/column";
import { capitalise, plural, wordFor } from "@/lib/format/text";
import type { IndexTable } from "@/lib/queries/table/index-table";
import { linksFor } from "@/lib/url/routes";
import { type IndexedCollection, introOf, pluralOf, relatedPages } from "./index-intro";
import { ServedTable } from "./served-table";

interface IndexPageProps {
  collection: IndexedCollection;
  view: IndexTable;
  shape: TableShape;
}

/** The page of a collection: what is in it, and its table with the first rows in the page itself. */
export function IndexPage({ collection, view, shape }: IndexPageProps) {
  const { moment, leftOut } = view;
  const words = pluralOf(collection);
  const { text } = introOf(collection);
  const links = linksFor(moment);
  return (
    <Column width="wide">
      <NameHead title={capitalise(words)}>
        {text}
        {relatedPages(collection).map(({ path, label }) => (
          <span key={path}>
            {" "}
            <a href={links.page(path)}>{label}</a>.
          </span>
        ))}
        {leftOut.undated === 0 ? null : (
          <span className="text-past">
            {" "}
            {plural(leftOut.undated, "record")} without a date {wordFor(leftOut.undated, "is", "are")} left
            out of this past view.
          </span>
        )}
      </NameHead>
      <ServedTable {...{ collection, view, shape }} plural={words} />
    </Column>
  );
}
