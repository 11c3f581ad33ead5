import type { Moment } from "@/lib/domain/moment";
import type { SiteView } from "@/lib/queries/site";
import { headerSections } from "@/lib/url/header-sections";
import { linksFor } from "@/lib/url/routes";
import { AsOfControl } from "./as-of-control";
import { SearchButton } from "./search-button";
import { SiteMenu } from "./site-menu";
import { SiteNav } from "./site-nav";
import { ThemeSwitch } from "./theme-switch";

/** The head of every page: name, sections, search, the day that is shown, theme. */
export function SiteHeader({ moment, site }: { moment: Moment; site: SiteView }) {
  const links = linksFor(moment);
  const items = headerSections.map(({ label, path }) => ({ label, href: links.page(path) }));
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-paper print:hidden">
      <div className="flex h-header items-center gap-2 px-3 sm:gap-3 sm:px-4 lg:gap-6 lg:px-6">
        <a
          className="font-serif text-m/none font-semibold whitespace-nowrap no-underline sm:text-l/none"
          href={links.page("/")}
        >
          Hundred Models
          <span lang="zh-Hans" className="ml-1.5 font-medium text-accent max-[22.5rem]:hidden">
            百模
          </span>
        </a>
        <SiteNav items={items} kind="bar" label="Main" />
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <SearchButton moment={moment} />
          <AsOfControl moment={moment} site={site} />
          <ThemeSwitch className="max-sm:hidden" />
          <SiteMenu items={items} />
        </div>
      </div>
    </header>
  );
}
