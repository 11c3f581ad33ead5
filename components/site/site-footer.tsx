import { Column } from "@/components/ui/page";
import { formatDate } from "@/lib/format/dates";
import type { SiteView } from "@/lib/queries/site";
import type { Links } from "@/lib/url/routes";

/** The foot of every page: which data this is, under which licence, and where to read how it was made. */
export function SiteFooter({ links, site }: { links: Links; site: SiteView }) {
  return (
    <footer className="mt-auto border-t border-line text-s text-ink-2">
      <Column className="grid gap-x-8 gap-y-4 py-8 md:grid-cols-[1fr_auto]">
        <p className="max-w-[60ch]">
          <strong className="text-ink">Hundred Models</strong> <span lang="zh-Hans">百模</span> tracks China’s
          generative AI: who makes what, on which chips, under which rules. Every figure names its source and
          its day. Data edition {site.edition}, up to {formatDate(site.newest)}; data under CC BY 4.0.
        </p>
        <nav aria-label="About this site" className="flex flex-wrap gap-x-5 gap-y-1 self-start print:hidden">
          <a href={links.page("/about")}>About</a>
          <a href={links.page("/method")}>Method</a>
          <a href={links.page("/sources")}>Sources</a>
          <a href={links.page("/data")}>Data and licence</a>
        </nav>
        <p className="max-w-[60ch] text-ink-3">
          Found a slip? Every profile ends with the name of the file that holds its record; send the
          correction with its source.
        </p>
      </Column>
    </footer>
  );
}
