"use client";

import type { ChangeState } from "@/components/explorer/use-address-state";
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
      <fieldset className="preset-row" aria-label="Ready-made choices">
        {shape.presets.map((preset) => (
          <button
            key={preset.key}
            type="button"
            className="pill"
            aria-pressed={preset.columns.join() === state.columns.join()}
            onClick={() => change({ columns: preset.columns })}
          >
            {preset.label}
          </button>
        ))}
      </fieldset>
      <div className="column-groups">
        {groupsOf(shape.columns).map(([group, columns]) => (
          <fieldset key={group}>
            <legend>{group}</legend>
            {columns.map(({ key, meta }) => (
              <label key={key} title={meta.description}>
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
