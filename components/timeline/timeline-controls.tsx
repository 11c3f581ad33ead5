"use client";

import { type ReactNode, useMemo } from "react";
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
    <div className="timeline-controls no-print">
      <fieldset className="segmented wide-lanes">
        <legend className="sr-only">Zoom; also the keys plus and minus</legend>
        {timelineZooms.map((zoom) => (
          <button
            key={zoom}
            type="button"
            aria-pressed={state.zoom === zoom}
            onClick={() => onChange({ zoom })}
          >
            {zoomLabels[zoom]}
          </button>
        ))}
      </fieldset>
      <KindSelect state={state} kinds={kinds} onChange={onChange} />
      <RecordSelect {...{ state, events, names }} onChange={onChange} />
      <label className="check">
        <input
          type="checkbox"
          checked={state.milestonesOnly === true}
          onChange={(event) => onChange({ milestonesOnly: event.target.checked })}
        />
        Milestones only
      </label>
      <button
        type="button"
        className="pill"
        onClick={() => onChange({ order: state.order === "newest" ? "oldest" : "newest" })}
      >
        {state.order === "newest" ? "Newest first" : "Oldest first"}
      </button>
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
    <select
      className="field"
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
    </select>
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
    <select
      className="field"
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
    </select>
  );
}
