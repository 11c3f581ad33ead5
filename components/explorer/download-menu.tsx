import { PopoverButton } from "./popover-button";

/** Addresses under which the rows can be fetched. */
export interface Downloads {
  /** What is shown. */
  csv: string;
  json: string;
  /** All of it. */
  all: string;
}

const lines = [
  ["csv", "CSV", "rows and columns as shown, with raw values and sources"],
  ["json", "JSON", "the same with every mark: exactness, standing, claims"],
  ["json", "API", "the same for programs; the address takes the words of the page’s"],
  ["all", "All", "every row and every column as CSV"],
] as const satisfies readonly (readonly [keyof Downloads, string, string])[];

/** What is shown as CSV and JSON, which are addresses of the API, and the whole file. */
export function DownloadMenu(addresses: Downloads) {
  return (
    <PopoverButton id="download" label="Download">
      <ul className="grid gap-2 text-s">
        {lines.map(([key, label, words]) => (
          <li key={label} className="grid grid-cols-[3.5rem_1fr]">
            <a href={addresses[key]} download={label !== "API" || undefined}>
              {label}
            </a>
            <span className="text-ink-2">{words}</span>
          </li>
        ))}
      </ul>
      <p className="pt-2 text-xs text-ink-3">Data under CC BY 4.0.</p>
    </PopoverButton>
  );
}
