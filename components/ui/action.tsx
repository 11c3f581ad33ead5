import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** What an action does decides what it is: with an address a link, without one a button. */
type ActionProps = (ComponentProps<"a"> & { href: string }) | (ComponentProps<"button"> & { href?: never });

function Action(props: ActionProps) {
  return props.href === undefined ? <button type="button" {...props} /> : <a {...props} />;
}

/** A light action in the shape of a pill; one that is pressed or shows a past day says so by its colour too. */
export function Pill(props: ActionProps) {
  return (
    <Action
      {...props}
      className={classNames(
        "inline-flex min-h-8 items-center gap-2 rounded-full border border-edge bg-card px-3 py-0.75 text-s whitespace-nowrap text-ink-2 no-underline hover:bg-hover hover:text-ink aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent-ink aria-checked:border-accent aria-checked:bg-accent-wash aria-checked:text-accent-ink data-past:border-past data-past:bg-past-wash data-past:text-past",
        props.className,
      )}
    />
  );
}

/** Something chosen, or to be chosen, among others; where it is chosen already, the action takes it away. */
export function Chosen(props: ActionProps) {
  return (
    <Action
      {...props}
      className={classNames(
        "min-h-6 rounded-full border border-accent bg-accent-wash px-2 text-s text-accent-ink no-underline hover:border-accent-ink",
        props.className,
      )}
    />
  );
}

const weights = {
  strong: "border-ink bg-ink text-paper hover:bg-ink-2",
  quiet: "border-edge bg-card text-ink hover:bg-hover",
} as const;

/** The action a part of a page is there for; the quiet one stands beside or below it. */
export function Button({ weight = "strong", ...props }: ActionProps & { weight?: keyof typeof weights }) {
  return (
    <Action
      {...props}
      className={classNames(
        "inline-flex min-h-9 items-center justify-center rounded-sm border px-3.5 py-1 text-s font-medium no-underline",
        weights[weight],
        props.className,
      )}
    />
  );
}

/** An action that reads as a link within a line. */
export function TextButton(props: ActionProps) {
  return (
    <Action
      {...props}
      className={classNames(
        "min-h-6 text-s text-accent-ink underline decoration-line-2 underline-offset-3 hover:decoration-current",
        props.className,
      )}
    />
  );
}
