"use client";

import { type MouseEvent, useRef } from "react";
import { placePopover } from "@/components/ui/place-popover";
import type { TableShape } from "@/lib/domain/table/column";
import type { TableState } from "@/lib/url/table-state";
import { ColumnChooser } from "./column-chooser";
import type { ChangeState } from "./use-table-state";

interface TableToolsProps {
  plural: string;
  shape: TableShape;
  state: TableState;
  change: ChangeState;
  /** Addresses of the table as it is shown. */
  downloads: { csv: string; json: string; all: string };
  onOpenFilters: () => void;
}

/** The row above a table: text filter, filters (where they have no column of their own), columns, density, download. */
export function TableTools({ plural, shape, state, change, downloads, onOpenFilters }: TableToolsProps) {
  const chosen = Object.values(state.chosen).flat().length;
  return (
    <div className="table-tools no-print">
      <input
        type="search"
        className="field"
        value={state.text}
        onChange={(event) => change({ text: event.target.value }, { step: false })}
        placeholder="Name, 中文, pinyin …"
        aria-label={`Filter the ${plural} by name, Chinese name or pinyin`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
      />
      <button type="button" className="pill filters-button" onClick={onOpenFilters}>
        Filters{chosen === 0 ? "" : ` (${chosen})`}
      </button>
      <span className="table-tools-end">
        <PopoverButton id="table-columns" label="Columns">
          <ColumnChooser shape={shape} state={state} change={change} />
        </PopoverButton>
        <button
          type="button"
          className="pill only-grid"
          aria-pressed={state.isDense}
          onClick={() => change({ isDense: !state.isDense }, { step: false })}
        >
          Compact
        </button>
        <PopoverButton id="table-download" label="Download">
          <ul className="download-list">
            <li>
              <a href={downloads.csv} download>
                CSV
              </a>
              <span>rows and columns as shown, with raw values and sources</span>
            </li>
            <li>
              <a href={downloads.json} download>
                JSON
              </a>
              <span>the same with every mark: exactness, standing, claims</span>
            </li>
            <li>
              <a href={downloads.all} download>
                All
              </a>
              <span>every row and every column as CSV</span>
            </li>
          </ul>
          <p className="pt-2 text-xs text-ink-3">Data under CC BY 4.0.</p>
        </PopoverButton>
      </span>
    </div>
  );
}

interface PopoverButtonProps {
  id: string;
  label: string;
  children: React.ReactNode;
}

/** A button with a card beneath it; a sheet on a phone. */
function PopoverButton({ id, label, children }: PopoverButtonProps) {
  const card = useRef<HTMLDivElement>(null);
  const place = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    requestAnimationFrame(() => {
      if (card.current?.matches(":popover-open") && window.innerWidth > 544)
        placePopover(card.current, button);
    });
  };
  return (
    <>
      <button type="button" className="pill" popoverTarget={id} onClick={place}>
        {label}
      </button>
      <div ref={card} id={id} popover="auto" className="popover tool-card" role="dialog" aria-label={label}>
        {children}
      </div>
    </>
  );
}
