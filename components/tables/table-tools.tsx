"use client";

import { DownloadMenu, type Downloads } from "@/components/explorer/download-menu";
import { PopoverButton } from "@/components/explorer/popover-button";
import { SearchField } from "@/components/explorer/search-field";
import type { ChangeState } from "@/components/explorer/use-address-state";
import { Pill } from "@/components/ui/action";
import type { TableShape } from "@/lib/domain/table/column";
import type { TableState } from "@/lib/url/table-state";
import { ColumnChooser } from "./column-chooser";

interface TableToolsProps {
  plural: string;
  shape: TableShape;
  state: TableState;
  change: ChangeState<TableState>;
  downloads: Downloads;
  onOpenFilters: () => void;
}

/** The row above a table: text filter, filters (where they have no column of their own), columns, density, download. */
export function TableTools({ plural, shape, state, change, downloads, onOpenFilters }: TableToolsProps) {
  const chosen = Object.values(state.chosen).flat().length;
  return (
    <div className="flex flex-wrap items-center gap-2 noscript:hidden print:hidden">
      <SearchField
        className="min-w-40 flex-[0_1_20rem] max-sm:flex-[1_1_100%]"
        label={`Filter the ${plural} by name, Chinese name or pinyin`}
        placeholder="Name, 中文, pinyin …"
        value={state.text}
        onType={(text) => change({ text }, { step: false })}
      />
      <Pill className="lg:hidden" onClick={onOpenFilters}>
        Filters{chosen === 0 ? "" : ` (${chosen})`}
      </Pill>
      <span className="ml-auto inline-flex gap-1.5">
        <PopoverButton id="table-columns" label="Columns">
          <ColumnChooser shape={shape} state={state} change={change} />
        </PopoverButton>
        <Pill
          className="max-sm:hidden"
          aria-pressed={state.isDense}
          onClick={() => change({ isDense: !state.isDense }, { step: false })}
        >
          Compact
        </Pill>
        <DownloadMenu {...downloads} />
      </span>
    </div>
  );
}
