import type { ComponentProps } from "react";
import { classNames } from "./class-names";

const look = "min-h-9 rounded-sm border border-edge bg-paper px-2.5 py-1";

/** A field to type in. */
export function Input(props: ComponentProps<"input">) {
  return <input {...props} className={classNames(look, props.className)} />;
}

/** A choice of one. */
export function Select(props: ComponentProps<"select">) {
  return <select {...props} className={classNames(look, props.className)} />;
}
