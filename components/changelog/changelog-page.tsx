import { formatLongDate } from "@/lib/format/dates";
import type { Changelog } from "@/lib/queries/releases";
import { linksFor } from "@/lib/url/routes";
import { ReleaseSection } from "./release-section";

/** What each release of the data added and corrected. */
export function ChangelogPage({ view }: { view: Changelog }) {
  const { asOf, edition, releases, names } = view;
  const links = linksFor(asOf);
  const [newest] = releases;
  return (
    <div className="wrap hub">
      <header>
        <p className="kicker">Data changelog</p>
        <h1>
          {newest === undefined
            ? "No release of the data is recorded yet."
            : `Release ${newest.number} of the data, ${formatLongDate(newest.date)}.`}
        </h1>
        <p className="lede">
          What each release added and corrected, counted by comparing it with the one before. It tells of this
          site, so it is the same on every day. What is still missing is on the page on{" "}
          <a href={links.page("/data/quality")}>data quality</a>; to cite one state of the data, name its{" "}
          <a href={`${links.page("/data")}#cite`}>edition</a>.
        </p>
      </header>
      {releases.map((release) => (
        <ReleaseSection key={release.number} release={release} names={names} links={links} />
      ))}
      <p className="more-line">Data edition {edition}.</p>
    </div>
  );
}
