import type { ReactNode } from "react";
import { classNames } from "./class-names";

const looks = {
  says: "border-current text-past",
  ok: "border-current text-ok",
  quiet: "border-line-2 text-ink-2",
} as const;

interface TagProps {
  /** `says` marks what only a party itself says; `quiet` what merely describes. */
  kind?: keyof typeof looks;
  title?: string;
  children: ReactNode;
}

/** A word in a frame beside a value, that qualifies it. */
export function Tag({ kind = "says", title, children }: TagProps) {
  return (
    <span
      title={title}
      className={classNames(
        "inline-block rounded-xs border px-1 align-[0.08em] text-2xs leading-[1.35] font-normal whitespace-nowrap",
        looks[kind],
      )}
    >
      {children}
    </span>
  );
}
