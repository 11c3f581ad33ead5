import { SearchPalette } from "@/components/search/search-palette";
import type { AsOf } from "@/lib/domain/as-of";
import { linksFor } from "@/lib/url/routes";

/** The way to search from every page; without script it leads to the search page. */
export function SearchButton({ asOf }: { asOf: AsOf }) {
  return (
    <>
      <a
        className="pill"
        href={linksFor(asOf).page("/search")}
        data-search-button
        aria-keyshortcuts="/ Control+K"
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <circle cx="6.75" cy="6.75" r="4.75" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m10.5 10.5 4 4" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <span className="only-wide">Search</span>
        <span className="key only-wide" aria-hidden="true">
          /
        </span>
        <span className="only-narrow sr-only">Search</span>
      </a>
      <SearchPalette asOf={asOf} />
    </>
  );
}
