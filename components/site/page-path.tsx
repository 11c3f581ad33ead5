"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import type { ReactNode } from "react";

/** The path of the page that the frame stands around, without its day; the start where no route is drawn. */
const usePagePath = () => `/${useSelectedLayoutSegments()?.join("/") ?? ""}`;

/** Tells a form which page it was sent from; browsers and proxies may keep the referrer to themselves. */
export function FromField() {
  return <input type="hidden" name="from" value={usePagePath()} />;
}

/** A link to the page that is shown, on another day. */
export function DayLink({ day, target, children }: { day: string; target?: "_blank"; children: ReactNode }) {
  return (
    <a href={`/go?day=${day}&from=${usePagePath()}`} rel="noopener nofollow" target={target}>
      {children}
    </a>
  );
}
