import type { AsOf } from "@/lib/domain/as-of";
import { linksFor } from "@/lib/url/routes";
import { sections } from "@/lib/url/sections";
import { AsOfControl } from "./as-of-control";
import { SearchButton } from "./search-button";
import { SiteMenu } from "./site-menu";
import { SiteNav } from "./site-nav";
import type { SiteView } from "./site-view";
import { ThemeSwitch } from "./theme-switch";

/** The head of every page: name, sections, search, the day that is shown, theme. */
export function SiteHeader({ asOf, site }: { asOf: AsOf; site: SiteView }) {
  const links = linksFor(asOf);
  const items = sections.map(({ label, path }) => ({ label, href: links.page(path) }));
  return (
    <header className="site-header">
      <div className="site-header-row">
        <a className="brand" href={links.page("/")}>
          Hundred Models<span lang="zh-Hans">百模</span>
        </a>
        <SiteNav items={items} className="site-nav only-wide" label="Main" />
        <div className="site-tools">
          <SearchButton asOf={asOf} />
          <AsOfControl asOf={asOf} site={site} />
          <ThemeSwitch />
          <SiteMenu items={items} />
        </div>
      </div>
    </header>
  );
}
