"use client";

import type { ChangeState } from "@/components/explorer/use-address-state";
import { Pill } from "@/components/ui/action";
import type { Column, TableShape } from "@/lib/domain/table/column";
import type { TableState } from "@/lib/url/table-state";

/** Ready-made choices of columns, and every column to switch by itself. */
export function ColumnChooser({
  shape,
  state,
  change,
}: {
  shape: TableShape;
  state: TableState;
  change: ChangeState<TableState>;
}) {
  const toggle = (key: string) => {
    const isShown = state.columns.includes(key);
    if (isShown && state.columns.length === 1) return;
    const next = isShown ? state.columns.filter((one) => one !== key) : [...state.columns, key];
    change({ columns: next }, { step: false });
  };
  return (
    <>
      <fieldset className="flex flex-wrap gap-1.5 pb-3" aria-label="Ready-made choices">
        {shape.presets.map((preset) => (
          <Pill
            key={preset.key}
            aria-pressed={preset.columns.join() === state.columns.join()}
            onClick={() => change({ columns: preset.columns })}
          >
            {preset.label}
          </Pill>
        ))}
      </fieldset>
      <div className="gap-x-6 text-s sm:columns-2">
        {groupsOf(shape.columns).map(([group, columns]) => (
          <fieldset key={group} className="break-inside-avoid pb-2.5">
            <legend className="text-xs text-ink-3">{group}</legend>
            {columns.map(({ key, meta }) => (
              <label key={key} title={meta.description} className="flex min-h-6.5 items-center gap-2">
                <input type="checkbox" checked={state.columns.includes(key)} onChange={() => toggle(key)} />
                {meta.label}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </>
  );
}

function groupsOf(columns: readonly Column[]): [string, Column[]][] {
  const groups = new Map<string, Column[]>();
  for (const column of columns)
    groups.set(column.meta.group, [...(groups.get(column.meta.group) ?? []), column]);
  return [...groups];
}
