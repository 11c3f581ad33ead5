import { Citation } from "@/components/profile/citation";
import { Halves } from "@/components/ui/page";
import { MoreLine, Say, Section } from "@/components/ui/section";
import type { DataPage } from "@/lib/queries/data-page";
import type { Links } from "@/lib/url/routes";

/** The licence, and words to cite the dataset by. */
export function CiteData({ view, links }: { view: DataPage; links: Links }) {
  const { moment, edition } = view;
  const cited = {
    title: "Hundred Models: data on China’s generative AI",
    path: links.page("/data"),
    edition,
    day: moment.asked,
  };
  return (
    <Section id="cite" title="Licence and citing">
      <Halves>
        <div>
          <h3>CC BY 4.0</h3>
          <Say>
            You may copy, share and adapt the records, and the files and answers made from them, for any
            purpose, if you give credit, link to the{" "}
            <a href="https://creativecommons.org/licenses/by/4.0/">licence</a> and say what you changed. A
            credit that is enough: “Hundred Models (百模), edition {edition}, CC BY 4.0”.
          </Say>
          <Say>
            The sources that the records cite belong to their publishers, and names and trade marks to their
            owners. Nothing here is a statement by them.
          </Say>
        </div>
        <div>
          <h3>How to cite</h3>
          <Citation cited={cited} slug="data" />
          <MoreLine>
            An edition names one state of the data: its last day and the beginning of its checksum. To cite
            one figure, cite the record’s page; to cite a past day, cite that day’s address.
          </MoreLine>
        </div>
      </Halves>
    </Section>
  );
}
