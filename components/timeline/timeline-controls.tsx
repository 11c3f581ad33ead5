"use client";

import { type ReactNode, useMemo } from "react";
import { Pill } from "@/components/ui/action";
import { Select } from "@/components/ui/field";
import type { TimelineEvents } from "@/lib/queries/timeline";
import { eventCategories, eventFamilies } from "@/lib/records/event/choices";
import { valuesOf } from "@/lib/schema/options";
import { type TimelineState, timelineZooms } from "@/lib/url/timeline-state";
import type { EventContext } from "./event-item";

interface TimelineControlsProps
  extends Pick<TimelineEvents, "events" | "names">,
    Pick<EventContext, "kinds"> {
  state: TimelineState;
  onChange: (changed: Partial<TimelineState>) => void;
  /** Stands at the end of the row. */
  children: ReactNode;
}

const zoomLabels: Readonly<Record<TimelineState["zoom"], string>> = {
  all: "All years",
  year: "Year",
  quarter: "Quarter",
  month: "Month",
};

/** Zoom, kind, record, milestones and order. */
export function TimelineControls({ state, events, names, kinds, onChange, children }: TimelineControlsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-s print:hidden">
      <fieldset className="inline-flex divide-x divide-line-2 overflow-hidden rounded-full border border-edge max-md:hidden">
        <legend className="sr-only">Zoom; also the keys plus and minus</legend>
        {timelineZooms.map((zoom) => (
          <button
            key={zoom}
            type="button"
            className="min-h-8 px-3 py-0.5 text-ink-2 hover:bg-hover aria-pressed:bg-ink aria-pressed:text-paper"
            aria-pressed={state.zoom === zoom}
            onClick={() => onChange({ zoom })}
          >
            {zoomLabels[zoom]}
          </button>
        ))}
      </fieldset>
      <KindSelect state={state} kinds={kinds} onChange={onChange} />
      <RecordSelect {...{ state, events, names }} onChange={onChange} />
      <label className="inline-flex min-h-8 items-center gap-1.5">
        <input
          type="checkbox"
          checked={state.milestonesOnly === true}
          onChange={(event) => onChange({ milestonesOnly: event.target.checked })}
        />
        Milestones only
      </label>
      <Pill onClick={() => onChange({ order: state.order === "newest" ? "oldest" : "newest" })}>
        {state.order === "newest" ? "Newest first" : "Oldest first"}
      </Pill>
      {children}
    </div>
  );
}

type PartProps<Key extends keyof TimelineControlsProps> = Pick<
  TimelineControlsProps,
  "state" | "onChange" | Key
>;

function KindSelect({ state, kinds, onChange }: PartProps<"kinds">) {
  const value = state.category ?? (state.family === undefined ? "" : `family:${state.family}`);
  const choose = (chosen: string) => {
    const family = valuesOf(eventFamilies).find((one) => chosen === `family:${one}`);
    const category = valuesOf(eventCategories).find((one) => one === chosen);
    onChange({ family, category });
  };
  return (
    <Select
      height="row"
      className="max-sm:w-full sm:max-w-56"
      aria-label="Kind of event"
      value={value}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">All kinds</option>
      {valuesOf(eventFamilies).map((family) => (
        <optgroup key={family} label={eventFamilies[family].label}>
          <option value={`family:${family}`}>{eventFamilies[family].label}, all</option>
          {valuesOf(eventCategories)
            .filter((category) => eventCategories[category].family === family)
            .map((category) => (
              <option key={category} value={category}>
                {kinds[category]}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}

function RecordSelect({ state, events, names, onChange }: PartProps<"events" | "names">) {
  const options = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { subjects } of events)
      for (const address of subjects) counts.set(address, (counts.get(address) ?? 0) + 1);
    return [...counts]
      .flatMap(([address, count]) => {
        const name = names[address];
        return name === undefined ? [] : [{ address, name, count }];
      })
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [events, names]);
  return (
    <Select
      height="row"
      className="max-sm:w-full sm:max-w-56"
      aria-label="About which company, model, chip or rule"
      value={state.about ?? ""}
      onChange={(event) => onChange({ about: event.target.value || undefined })}
    >
      <option value="">About anyone</option>
      {options.map(({ address, name, count }) => (
        <option key={address} value={address}>
          {name} ({count})
        </option>
      ))}
    </Select>
  );
}
