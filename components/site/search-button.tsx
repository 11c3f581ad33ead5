import { SearchPalette } from "@/components/search/search-palette";
import { Pill } from "@/components/ui/action";
import type { Moment } from "@/lib/domain/moment";
import { linksFor } from "@/lib/url/routes";

/** The way to search from every page; without script it leads to the search page. */
export function SearchButton({ moment }: { moment: Moment }) {
  return (
    <>
      <Pill
        className="max-sm:px-2"
        href={linksFor(moment).page("/search")}
        data-search-button
        aria-keyshortcuts="/ Control+K"
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="6.75" cy="6.75" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className="max-lg:sr-only">Search</span>
        <span className="max-lg:hidden" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </Pill>
      <SearchPalette moment={moment} />
    </>
  );
}
