import type { Cell } from "@/lib/domain/table/cell";
import { type Column, nameKey } from "@/lib/domain/table/column";
import { isBlankOption } from "@/lib/domain/table/facet-options";
import type { TableCollection } from "@/lib/domain/table/identity-fields";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import {
  authorityKindLabels,
  chipKindLabels,
  companyKindLabels,
  computeProjectKindLabels,
  eventCategoryLabels,
  exportRuleKindLabels,
  jurisdictionLabels,
  modelCategoryLabels,
  regulationKindLabels,
  segmentLabels,
  sourceKindLabels,
  stageLabels,
  verdictLabels,
} from "./choices";
import { choiceLabel } from "./field-choices";
import { missingWords, stateWords } from "./missing";
import { formatObservation } from "./observations";
import { regulationStateLabels } from "./regulation-states";
import { capitalise } from "./text";

type Labels = Readonly<Record<string, string>>;

const languages = new Intl.DisplayNames("en", { type: "language" });
const blankWords: Labels = {
  unknown: "Unknown",
  undisclosed: "Undisclosed",
  "not-applicable": "Not applicable",
};

/** The labels of the identity fields whose values are codes. */
const identityChoices: Readonly<Record<TableCollection, Readonly<Record<string, Labels>>>> = {
  companies: { segment: segmentLabels, kind: companyKindLabels },
  models: { category: modelCategoryLabels },
  chips: { kind: chipKindLabels },
  regulations: {
    status: regulationStateLabels,
    nextStep: stageLabels,
    kind: regulationKindLabels,
    jurisdiction: jurisdictionLabels,
  },
  "export-rules": {
    state: { announced: "Announced", "in-force": "In force", ended: "Ended" },
    kind: exportRuleKindLabels,
  },
  claims: { verdict: verdictLabels },
  authorities: { kind: authorityKindLabels },
  benchmarks: { better: { higher: "Higher", lower: "Lower" } },
  "compute-projects": { kind: computeProjectKindLabels },
  events: {
    category: eventCategoryLabels,
    importance: { "1": "Notable", "2": "Important", "3": "Milestone" },
  },
  sources: { kind: sourceKindLabels, seen: { opened: "At its address", quoted: "In a quotation" } },
};

/** The words for options and references of a table's columns; `nameOf` tells the name at a record's address. */
export function wordsFor(
  collection: TableCollection,
  nameOf: (address: string) => string | undefined,
): WordsOf {
  const choices = identityChoices[collection];
  return (column, option) => {
    if (column.facet && isBlankOption(option)) return blankWords[option] ?? option;
    if (column.facet?.by === "bucket")
      return column.facet.buckets.find((bucket) => bucket.option === option)?.label ?? option;
    if (column.meta.format === "reference") return nameOf(option) ?? option;
    if (column.meta.format === "boolean") return capitalise(option);
    if (column.key === "language") return languages.of(option) ?? option;
    return choices[column.key]?.[option] ?? choiceLabel(column.key, option);
  };
}

/** A cell as drawn, in full, and as a screen reader says it. */
export interface FormattedCell {
  text: string;
  exact: string;
  spoken: string;
}

/** Formats a cell; one without a value gives its sign and its reason. */
export function formatCell(column: Column, cell: Cell | undefined, wordsOf: WordsOf): FormattedCell {
  if (cell === undefined || cell.blank !== undefined) return blankCell(cell?.blank);
  const { format } = column.meta;
  if (format === "choice" || format === "reference" || format === "list") {
    const text = [cell.value]
      .flat()
      .map((part) => wordsOf(column, String(part)))
      .join(", ");
    const { exact } = formatObservation(
      { name: column.key, meta: { format: "text" } },
      { ...cell, value: text },
    );
    return { text: exact, exact, spoken: text };
  }
  return formatObservation({ name: column.key, meta: column.meta }, cell);
}

function blankCell(blank: Cell["blank"]): FormattedCell {
  const { mark, words } =
    blank === undefined
      ? stateWords.absent
      : blank === "not-yet" || blank === "undatable" || blank === "ended"
        ? stateWords[blank]
        : missingWords[blank];
  return { text: mark, exact: words, spoken: words };
}

/** What a column is called where it is sorted by. */
export function columnLabel(columns: readonly Column[], key: string): string {
  if (key === nameKey) return "Name";
  return columns.find((column) => column.key === key)?.meta.label ?? key;
}
