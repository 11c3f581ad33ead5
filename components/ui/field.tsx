import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** As high as the pills of a row of tools, as a button, or as the one field a page is there for. */
const heights = { row: "min-h-8", usual: "min-h-9", tall: "min-h-11" } as const;

interface Height {
  height?: keyof typeof heights;
}

const lookOf = ({ height = "usual", className }: Height & { className?: string | undefined }) =>
  classNames("rounded-sm border border-edge bg-paper px-2.5 py-1", heights[height], className);

/** A field to type in. */
export function Input({ height, ...rest }: Omit<ComponentProps<"input">, "height"> & Height) {
  return <input {...rest} className={lookOf({ height, className: rest.className })} />;
}

/** A choice of one. */
export function Select({ height, ...rest }: ComponentProps<"select"> & Height) {
  return <select {...rest} className={lookOf({ height, className: rest.className })} />;
}
