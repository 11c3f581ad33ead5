import type { ComponentProps } from "react";
import { classNames } from "./class-names";

interface PopoverProps extends ComponentProps<"div"> {
  /** `span` within a line of text. */
  as?: "div" | "span";
  /** For tools, which need more room than a note. */
  isWide?: boolean;
  "aria-label": string;
}

/** A card beside what opened it (see `place-popover.ts`); on a phone it comes from the foot of the window. */
export function Popover({ as: Element = "div", isWide = false, ...rest }: PopoverProps) {
  return (
    <Element
      popover="auto"
      role="dialog"
      data-popover
      {...rest}
      className={classNames(
        "fixed inset-auto max-w-[calc(100vw-1.5rem)] overflow-y-auto rounded-md border border-line-2 bg-card px-3.5 py-3 text-left font-sans text-s leading-[1.45] font-normal whitespace-normal text-ink shadow-card max-sm:top-auto! max-sm:right-0! max-sm:bottom-0! max-sm:left-0! max-sm:w-full max-sm:max-w-none max-sm:rounded-t-xl max-sm:rounded-b-none max-sm:border-x-0 max-sm:border-b-0 max-sm:p-4",
        isWide ? "max-h-[min(36rem,calc(100dvh-6rem))] w-128" : "max-h-[min(26rem,70dvh)] w-88",
      )}
    />
  );
}
