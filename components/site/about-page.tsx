import { CopyText } from "@/components/ui/copy-text";
import { Column } from "@/components/ui/page";
import { WithSiteAddress } from "@/components/ui/with-site-address";
import type { Moment } from "@/lib/domain/moment";
import { citationOf } from "@/lib/export/citation";
import { formatLongDate } from "@/lib/format/dates";
import type { SiteView } from "@/lib/queries/site";
import { linksFor } from "@/lib/url/routes";

/** What the site is, for whom, and how to use and cite its data. */
export function AboutPage({ moment, site }: { moment: Moment; site: SiteView }) {
  const links = linksFor(moment);
  const cited = { title: "Hundred Models", path: links.page("/"), edition: site.edition, day: moment.asked };
  return (
    <Column className="py-8">
      <article className="grid max-w-text gap-4">
        <h1>About</h1>
        <p className="font-serif text-l md:text-xl">
          Hundred Models is a public record of China’s generative AI in which every figure says where it comes
          from and as of when. The name is the industry’s own: <span lang="zh-Hans">百模大战</span>, “the war
          of a hundred models”.
        </p>
        <p>
          It continues a survey that The China Project published on 20 September 2023, “This is the state of
          generative AI in China”. That day can be shown as it was:{" "}
          <a href="/as-of/2023-09-20">the site as of 20 September 2023</a>. What the survey stated is set{" "}
          <a href={links.page("/then-and-now")}>beside what is known today</a>.
        </p>
        <h2 className="mt-4">For whom</h2>
        <ul className="list-disc pl-5">
          <li>Analysts, who need to know who says a figure, and when it held.</li>
          <li>
            Researchers, who <a href={links.page("/compare")}>compare</a>,{" "}
            <a href={links.page("/charts")}>plot</a> and <a href={links.page("/data")}>download</a>, and cite
            an edition that will not change.
          </li>
          <li>Editors, who keep the record as plain files and have every slip pointed out to them.</li>
        </ul>
        <h2 className="mt-4">The data</h2>
        <p>
          This is data edition {site.edition}; it reaches from {formatLongDate(site.first)} to{" "}
          {formatLongDate(site.newest)}. “Newest” is the last day the data speaks of, not the day you read it.
          The data is under the licence CC BY 4.0: use it for any purpose, with credit. The sources that it
          cites belong to their publishers. How it is made stands under{" "}
          <a href={links.page("/method")}>Method</a>.
        </p>
        <p>Cite the whole as</p>
        <CopyText>
          <WithSiteAddress text={citationOf(cited)} />
        </CopyText>
        <h2 className="mt-4">What it does not do</h2>
        <p>
          It sets no cookies and asks nothing of readers; a chosen theme is kept in your own browser. Its
          texts are its own words, never a source’s. It gives no legal or investment advice.
        </p>
      </article>
    </Column>
  );
}
