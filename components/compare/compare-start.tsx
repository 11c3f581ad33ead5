import type { Moment } from "@/lib/domain/moment";
import { capitalise } from "@/lib/format/text";
import { compareAddress } from "@/lib/url/compare-query";
import { comparedCollections, linksFor } from "@/lib/url/routes";
import { compareExamplesOn } from "./compare-examples";

/** Where comparisons begin: what can be compared, and some to start from. */
export function CompareStart({ moment }: { moment: Moment }) {
  const links = linksFor(moment);
  return (
    <div className="wrap compare-page">
      <header className="index-head">
        <h1>Compare</h1>
        <p>
          Two to six side by side, field by field: what differs is marked, what is unknown stays, and every
          value leads to its source. The address holds the whole comparison, so that it can be sent.
        </p>
      </header>
      <div className="compare-start">
        {comparedCollections.map((collection) => (
          <section key={collection}>
            <h2>
              <a href={links.page(`/compare/${collection}`)}>{capitalise(collection)}</a>
            </h2>
            <ul>
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
    </div>
  );
}
