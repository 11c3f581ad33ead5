import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { MoreLine } from "@/components/ui/section";
import { formatLongDate } from "@/lib/format/dates";
import type { Changelog } from "@/lib/queries/changelog";
import { linksFor } from "@/lib/url/routes";
import { ReleaseSection } from "./release-section";

/** What each release of the data added and corrected. */
export function ChangelogPage({ view }: { view: Changelog }) {
  const { moment, edition, releases, names } = view;
  const links = linksFor(moment);
  const [newest] = releases;
  return (
    <Page>
      <PageHead
        kicker="Data changelog"
        title={
          newest === undefined
            ? "No release of the data is recorded yet."
            : `Release ${newest.number} of the data, ${formatLongDate(newest.date)}.`
        }
        lede={
          <>
            What each release added and corrected, counted by comparing it with the one before. It tells of
            this site, so it is the same on every day. What is still missing is on the page on{" "}
            <a href={links.page("/data/quality")}>data quality</a>; to cite one state of the data, name its{" "}
            <a href={`${links.page("/data")}#cite`}>edition</a>.
          </>
        }
      />
      {releases.map((release) => (
        <ReleaseSection key={release.number} release={release} names={names} links={links} />
      ))}
      <MoreLine>Data edition {edition}.</MoreLine>
    </Page>
  );
}
