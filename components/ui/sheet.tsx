import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** A panel that opens over the page without script, from the foot of the window on a phone. */
export function Sheet({ className, ...rest }: ComponentProps<"div"> & { id: string }) {
  return (
    <div
      popover="auto"
      {...rest}
      className={classNames(
        "fixed inset-auto top-14 right-4 max-h-[calc(100dvh-4.25rem)] w-88 overflow-y-auto rounded-lg border border-line-2 bg-card px-5 py-4 text-ink shadow-card",
        "max-sm:top-auto max-sm:right-0 max-sm:bottom-0 max-sm:left-0 max-sm:max-h-[85dvh] max-sm:w-full max-sm:max-w-none max-sm:rounded-t-xl max-sm:rounded-b-none max-sm:border-x-0 max-sm:border-b-0",
        className,
      )}
    />
  );
}
