import type { Cell } from "@/lib/domain/table/cell";
import { type Column, nameKey, type TableShape } from "@/lib/domain/table/column";
import { isBlankOption } from "@/lib/domain/table/facet-options";
import type { WordsOf } from "@/lib/domain/table/sort-rows";
import { missingReasons } from "@/lib/schema/fact-options";
import { stateWords } from "./missing";
import { formatObservation } from "./observations";
import { capitalise } from "./text";
import { languageName, optionLabel } from "./values";

/** The words for options and references of a table's columns; `nameOf` tells the name at a record's address. */
export function wordsFor(nameOf: (address: string) => string | undefined): WordsOf {
  return (column, option) => {
    if (column.facet && isBlankOption(option)) return missingReasons[option].label;
    if (column.facet?.by === "bucket")
      return column.facet.buckets.find((bucket) => bucket.option === option)?.label ?? option;
    switch (column.meta.format) {
      case "reference":
        return nameOf(option) ?? option;
      case "boolean":
        return capitalise(option);
      case "language":
        return languageName(option);
      default:
        return optionLabel(column.meta, option);
    }
  };
}

/** A cell as drawn, in full, and as a screen reader says it. */
interface FormattedCell {
  text: string;
  exact: string;
  spoken: string;
}

/** Formats a cell; one without a value gives its sign and its reason. */
export function formatCell(column: Column, cell: Cell | undefined, wordsOf: WordsOf): FormattedCell {
  if (cell === undefined || cell.blank !== undefined) return blankCell(cell?.blank);
  const { format } = column.meta;
  if (format === "choice" || format === "language" || format === "reference" || format === "list") {
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
        : missingReasons[blank];
  return { text: mark, exact: words, spoken: words };
}

/** What a column is called where it is sorted by. */
export function columnLabel({ columns, nameLabel }: TableShape, key: string): string {
  if (key === nameKey) return nameLabel;
  return columns.find((column) => column.key === key)?.meta.label ?? key;
}
