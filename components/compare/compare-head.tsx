import type { PageContext } from "@/components/page/page-context";
import { Chinese } from "@/components/ui/chinese";
import { PartialTime } from "@/components/ui/time";
import type { ComparedItem } from "@/lib/queries/compare";
import type { ComparedCollection } from "@/lib/schema/collection-names";
import { type CompareQuery, movedId } from "@/lib/url/compare-query";
import { SideHead } from "./side-by-side";

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
  const heads = items.map((item, index) => ({
    slug: item.slug,
    head: (
      <>
        <ItemName item={item} href={page.links.record(collection, item.slug)} />
        <span className="mt-1 flex gap-1 print:hidden">
          {index === 0 ? null : (
            <Move
              href={addressOf({ ids: movedId(ids, item.slug, -1) })}
              words={`Move ${item.name} to the left`}
            >
              ←
            </Move>
          )}
          {index === items.length - 1 ? null : (
            <Move
              href={addressOf({ ids: movedId(ids, item.slug, 1) })}
              words={`Move ${item.name} to the right`}
            >
              →
            </Move>
          )}
          <Move href={addressOf({ ids: ids.filter((id) => id !== item.slug) })} words={`Remove ${item.name}`}>
            ×
          </Move>
        </span>
      </>
    ),
  }));
  return <SideHead field={<span className="sr-only">Field</span>} items={heads} />;
}

function ItemName({ item: { name, nameZh, begins }, href }: { item: ComparedItem; href: string }) {
  return (
    <>
      <a className="font-serif text-m/tight font-semibold" href={href}>
        {name}
      </a>
      {nameZh === undefined || nameZh === name ? null : (
        <>
          {" "}
          <Chinese className="text-xs text-ink-3">{nameZh}</Chinese>
        </>
      )}
      {begins === undefined ? null : (
        <span className="block text-xs text-ink-3">
          <PartialTime date={begins} />
        </span>
      )}
    </>
  );
}

function Move({ href, words, children }: { href: string; words: string; children: string }) {
  return (
    <a
      href={href}
      aria-label={words}
      className="grid size-6.5 place-items-center rounded-sm border border-line-2 leading-none text-ink-2 no-underline hover:border-accent hover:text-accent"
    >
      {children}
    </a>
  );
}
