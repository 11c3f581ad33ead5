import type { FactView } from "@/lib/domain/as-of";
import type { Moment } from "@/lib/domain/moment";
import type { SourceView } from "@/lib/domain/source-numbers";
import type { Verdict } from "@/lib/records/claim/choices";
import type { EventCategory } from "@/lib/records/event/choices";
import type { Filing } from "@/lib/records/filing/schema";
import type { RelationKind } from "@/lib/records/relation/choices";
import type { PartialDate } from "@/lib/schema/partial-date";
import type { ProfileCollection } from "@/lib/schema/slug";
import type { SourcedText } from "@/lib/schema/text";

/** A record as others are shown beside it: its address (`models/qwen-7b`) and its names. */
export interface Named {
  slug: string;
  name: string;
  nameZh?: string | undefined;
}

/** A record in a small table of another's profile, with some of its facts. */
export interface FactRow<Key extends string = string> extends Named {
  facts: Readonly<Partial<Record<Key, FactView>>>;
}

export interface EventRow extends Named {
  date: PartialDate;
  category: EventCategory;
  importance: number;
  text?: string | undefined;
  subjects: string[];
  sources: string[];
}

/** An event as a mark on the profile's small timeline. */
export type EventMark = Pick<EventRow, "slug" | "name" | "date" | "category" | "importance">;

/** A tie seen from the profile's record: `direction` says whether the record stands first in it. */
export interface RelationRow {
  slug: string;
  kind: RelationKind;
  direction: "forward" | "backward";
  other: string;
  date?: PartialDate | undefined;
  until?: PartialDate | undefined;
  text?: string | undefined;
  about: string[];
  sources: string[];
  facts: Record<string, FactView>;
}

export interface ClaimRow extends Named {
  date: PartialDate;
  claimant?: string | undefined;
  claimantName?: string | undefined;
  statement: SourcedText;
  verdict: Verdict;
  /** The finding that decided the verdict, as far as it was out on the day. */
  decidedBy?: { date: PartialDate; text: string; sources: string[] } | undefined;
}

export interface FilingRow {
  key: string;
  name: string;
  kind: Filing["kind"];
  operator: string;
  province?: string | undefined;
  date?: PartialDate | undefined;
  announced: PartialDate;
  number?: string | undefined;
  model?: string | undefined;
  sources: string[];
}

/** What every profile shows, whatever its kind; `details` is what only this kind has. */
export interface ProfileView<Details> extends Named {
  collection: ProfileCollection;
  moment: Moment;
  aliases: string[];
  summary?: SourcedText | undefined;
  facts: Record<string, FactView>;
  details: Details;
  relations: RelationRow[];
  claims: ClaimRow[];
  /** The newest events, newest first; `eventMarks` are all of them, oldest first. */
  events: EventRow[];
  eventMarks: EventMark[];
  /** Numbered in the order in which the page cites them. */
  sources: SourceView[];
  /** Names of every other record that the page speaks of, by address. */
  names: Record<string, string>;
  /** The data release and the day of the record's last change, for the citation. */
  edition: string;
}
