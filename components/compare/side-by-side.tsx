import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

interface SideBySideProps {
  label: string;
  /** How many stand side by side. */
  count: number;
  children: ReactNode;
}

/**
 * The box of a comparison, a column an item. Up to four fit a wide window: then the page scrolls, and the head stays
 * under the site's own. On a phone two items stand under the name of the field (`stacked:`, see the tokens); more
 * keep to the box that scrolls.
 */
export function SideBySide({ label, count, children }: SideBySideProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
      tabIndex={0}
      data-stacked={count <= 2 || undefined}
      data-fits={(count >= 2 && count <= 4) || undefined}
      className="group relative max-h-screenful overflow-auto overscroll-x-contain rounded-md border border-line bg-card max-sm:max-h-none max-sm:data-stacked:overflow-visible lg:data-fits:max-h-none lg:data-fits:overflow-visible print:max-h-none print:overflow-visible"
    >
      <table className="w-full table-fixed border-separate border-spacing-0 text-s stacked:block print:text-xs">
        {children}
      </table>
    </section>
  );
}

/** What all cells share; on paper the columns share its width. */
const cellLook =
  "border-b border-line px-3 py-2 text-left wrap-anywhere max-sm:px-2 stacked:static stacked:w-auto stacked:border-0 print:static print:w-auto";
const itemLook = "w-52 max-sm:w-40";
const fieldLook = "sticky left-0 w-48 border-r max-sm:w-34";
const headLook =
  "sticky top-0 border-b-line-2 bg-paper align-bottom font-medium lg:group-data-fits:top-header";
const rowLook = "stacked:grid stacked:grid-cols-2 stacked:border-b stacked:border-line";

interface SideHeadProps {
  /** The head of the fields, seen where there is room for it. */
  field: ReactNode;
  /** What stands over each column. */
  items: readonly { slug: string; head: ReactNode }[];
}

/** Who is compared. */
export function SideHead({ field, items }: SideHeadProps) {
  return (
    <thead className="z-3 stacked:sticky stacked:top-header stacked:block">
      <tr className={rowLook}>
        <th scope="col" className={classNames(cellLook, fieldLook, headLook, "z-3 stacked:hidden")}>
          {field}
        </th>
        {items.map(({ slug, head }) => (
          <th key={slug} scope="col" className={classNames(cellLook, itemLook, headLook, "z-2")}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SideGroupProps {
  title: ReactNode;
  count: number;
  children: ReactNode;
}

/** Rows under a heading. */
export function SideGroup({ title, count, children }: SideGroupProps) {
  return (
    <tbody className="stacked:block">
      <tr className={rowLook}>
        <th
          colSpan={count + 1}
          scope="rowgroup"
          className={classNames(cellLook, "bg-hover text-xs font-semibold stacked:col-span-full")}
        >
          <span className="sticky left-3">{title}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

interface SideRowProps {
  field: ReactNode;
  title?: string;
  isDifferent?: boolean;
  children: ReactNode;
}

/** One field across the items. */
export function SideRow({ field, title, isDifferent = false, children }: SideRowProps) {
  return (
    <tr className={rowLook}>
      <th
        scope="row"
        title={title}
        className={classNames(
          cellLook,
          fieldLook,
          "z-1 bg-card align-top stacked:col-span-full stacked:pb-0 stacked:text-xs",
          isDifferent ? "font-medium" : "font-normal text-ink-2",
        )}
      >
        {field}
      </th>
      {children}
    </tr>
  );
}

interface SideCellProps {
  /** The item. */
  name?: string | undefined;
  isMarked?: boolean | undefined;
  children: ReactNode;
}

/** What one item has under a field. */
export function SideCell({ name, isMarked = false, children }: SideCellProps) {
  return (
    <td data-label={name} className={classNames(cellLook, itemLook, "align-top", isMarked && "bg-now-wash")}>
      {children}
    </td>
  );
}

/** A quiet second line in the head of a row. */
export function SideNote({ isWarning = false, children }: { isWarning?: boolean; children: ReactNode }) {
  return (
    <small className={classNames("block text-2xs font-normal", isWarning ? "text-warn" : "text-ink-3")}>
      {children}
    </small>
  );
}
