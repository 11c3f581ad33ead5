import { Column } from "@/components/ui/page";
import { NameHead } from "@/components/ui/page-head";
import type { Moment } from "@/lib/domain/moment";
import { capitalise } from "@/lib/format/text";
import { comparedCollections } from "@/lib/schema/collection-names";
import { compareAddress } from "@/lib/url/compare-query";
import { linksFor } from "@/lib/url/routes";
import { compareExamplesOn } from "./compare-examples";

/** Where comparisons begin: what can be compared, and some to start from. */
export function CompareStart({ moment }: { moment: Moment }) {
  const links = linksFor(moment);
  return (
    <Column className="pb-12">
      <NameHead title="Compare">
        Two to six side by side, field by field: what differs is marked, what is unknown stays, and every
        value leads to its source. The address holds the whole comparison, so that it can be sent.
      </NameHead>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(16rem,1fr))] gap-8">
        {comparedCollections.map((collection) => (
          <section key={collection}>
            <h2>
              <a href={links.page(`/compare/${collection}`)}>{capitalise(collection)}</a>
            </h2>
            <ul className="grid gap-2 pt-2.5 text-s">
              {compareExamplesOn(collection, moment).map(({ label, ids }) => (
                <li key={label}>
                  <a href={compareAddress(links, collection, { ids: [...ids], onlyDifferences: false })}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Column>
  );
}
