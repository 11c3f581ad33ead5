import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

/** A round button of the header that shows a sign instead of words; `aria-label` says them. */
export function IconButton(props: ComponentProps<"button"> & { "aria-label": string }) {
  return (
    <button
      type="button"
      {...props}
      className={classNames(
        "inline-flex size-8 flex-none items-center justify-center rounded-full text-ink-2 hover:bg-hover hover:text-ink",
        props.className,
      )}
    />
  );
}
