import { Section } from "@/components/ui/section";
import { Tally } from "@/components/ui/tally";
import type { Links } from "@/lib/url/routes";

/** Where else the data is shown and explained. */
export function SeeAlso({ links }: { links: Links }) {
  const pages = [
    { href: links.page("/sources"), words: "Every source, with what it carries" },
    { href: links.page("/data/quality"), words: "Data quality: what is thin, disputed or unsourced" },
    { href: links.page("/data/changelog"), words: "Changelog: what each release added and corrected" },
    { href: links.page("/method"), words: "How records are chosen and checked" },
    { href: links.page("/charts"), words: "Charts, each with its numbers as a file" },
    { href: links.page("/compare"), words: "Compare records side by side" },
  ];
  return (
    <Section id="more" title="See also">
      <Tally rows={pages.map(({ href, words }) => ({ key: href, label: <a href={href}>{words}</a> }))} />
    </Section>
  );
}
