import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

const looks = {
  /** What only few want to see. */
  quiet: "w-fit py-1 text-xs font-normal text-ink-3 hover:text-ink",
  /** The rest of what stands above it. */
  more: "my-3 text-s text-ink-2 hover:text-ink",
  /** One of many parts that are closed at first. */
  part: "py-2 text-s text-ink-3 hover:text-ink [&>b]:mx-1.5 [&>b]:text-m [&>b]:font-medium [&>b]:text-ink",
} as const;

interface DisclosureProps extends ComponentProps<"details"> {
  summary: ReactNode;
  kind?: keyof typeof looks;
}

/** Something that opens on demand, without script; on paper it stands open. */
export function Disclosure({ summary, kind = "quiet", children, className, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className={classNames(kind === "part" && "border-t border-line open:pb-5", className)}>
      <summary className={looks[kind]}>{summary}</summary>
      {children}
    </details>
  );
}
