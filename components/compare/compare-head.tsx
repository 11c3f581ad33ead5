import type { PageContext } from "@/components/page/page-context";
import { Chinese } from "@/components/ui/chinese";
import { PartialTime } from "@/components/ui/time";
import type { ComparedItem } from "@/lib/queries/compare";
import { type CompareQuery, movedId } from "@/lib/url/compare-query";
import type { ComparedCollection } from "@/lib/url/routes";

/** Gives the address of the comparison with part of it changed. */
export type AddressOf = (change: Partial<Pick<CompareQuery, "ids" | "onlyDifferences">>) => string;

interface CompareHeadProps {
  items: readonly ComparedItem[];
  collection: ComparedCollection;
  page: PageContext;
  addressOf: AddressOf;
}

/** Who is compared: names that lead to the profiles, and links that move or remove a column. */
export function CompareHead({ items, collection, page, addressOf }: CompareHeadProps) {
  const ids = items.map(({ slug }) => slug);
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr-only">Field</span>
        </th>
        {items.map(({ slug, name, nameZh, begins }, index) => (
          <th key={slug} scope="col">
            <a className="compare-name" href={page.links.record(collection, slug)}>
              {name}
            </a>
            {nameZh === undefined || nameZh === name ? null : (
              <>
                {" "}
                <Chinese className="name-zh">{nameZh}</Chinese>
              </>
            )}
            {begins === undefined ? null : (
              <span className="block text-xs text-ink-3">
                <PartialTime date={begins} />
              </span>
            )}
            <span className="compare-moves no-print">
              {index === 0 ? null : (
                <a href={addressOf({ ids: movedId(ids, slug, -1) })} aria-label={`Move ${name} to the left`}>
                  ←
                </a>
              )}
              {index === items.length - 1 ? null : (
                <a href={addressOf({ ids: movedId(ids, slug, 1) })} aria-label={`Move ${name} to the right`}>
                  →
                </a>
              )}
              <a href={addressOf({ ids: ids.filter((id) => id !== slug) })} aria-label={`Remove ${name}`}>
                ×
              </a>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
