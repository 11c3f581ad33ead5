"use client";

import { noProvince, type ServiceFilter } from "@/lib/domain/filings/services";
import { filingKinds } from "@/lib/records/filing/choices";
import { valuesOf } from "@/lib/schema/options";

interface ServiceFiltersProps {
  filter: ServiceFilter;
  change: (part: Partial<ServiceFilter>) => void;
  /** Empty where the page shows one list only. */
  lists: readonly { slug: string; name: string }[];
  provinces: readonly string[];
  isNarrowed: boolean;
}

/** The controls that narrow the register. */
export function ServiceFilters({ filter, change, lists, provinces, isNarrowed }: ServiceFiltersProps) {
  return (
    <search className="service-filters no-print">
      <label>
        <span className="label">Name, operator or number</span>
        <input
          type="search"
          className="field"
          value={filter.text}
          maxLength={200}
          placeholder="文心, Xiaomi, Beijing-…"
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <Choice
        label="Kind"
        value={filter.kind}
        options={valuesOf(filingKinds).map((kind) => [kind, filingKinds[kind].label] as const)}
        choose={(kind) => change({ kind })}
      />
      <Choice
        label="Province"
        value={filter.province}
        options={[...provinces.map((one): [string, string] => [one, one]), [noProvince, "Not named"]]}
        choose={(province) => change({ province })}
      />
      {lists.length === 0 ? null : (
        <Choice
          label="List"
          value={filter.list}
          options={lists.map(({ slug, name }) => [slug, name])}
          choose={(list) => change({ list })}
        />
      )}
      {isNarrowed ? (
        <button
          type="button"
          className="button"
          onClick={() => change({ text: "", kind: "", province: "", list: "" })}
        >
          Reset
        </button>
      ) : null}
    </search>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  return (
    <label>
      <span className="label">{label}</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">All</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
