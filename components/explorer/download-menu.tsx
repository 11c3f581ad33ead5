import { PopoverButton } from "./popover-button";

/** Addresses under which the rows can be fetched. */
export interface Downloads {
  /** What is shown. */
  csv: string;
  json: string;
  /** All of it. */
  all: string;
}

/** What is shown as CSV and JSON, which are addresses of the API, and the whole file. */
export function DownloadMenu({ csv, json, all }: Downloads) {
  return (
    <PopoverButton id="download" label="Download">
      <ul className="download-list">
        <li>
          <a href={csv} download>
            CSV
          </a>
          <span>rows and columns as shown, with raw values and sources</span>
        </li>
        <li>
          <a href={json} download>
            JSON
          </a>
          <span>the same with every mark: exactness, standing, claims</span>
        </li>
        <li>
          <a href={json}>API</a>
          <span>the address of this view for programs; it takes the same words as the page’s</span>
        </li>
        <li>
          <a href={all} download>
            All
          </a>
          <span>every row and every column as CSV</span>
        </li>
      </ul>
      <p className="pt-2 text-xs text-ink-3">Data under CC BY 4.0.</p>
    </PopoverButton>
  );
}
