"use client";

import { lazy } from "react";
import type { FilingsLinesProps } from "./filings-lines";
import { WhenSeen } from "./when-seen";

const Lines = lazy(() => import("./filings-lines").then(({ FilingsLines }) => ({ default: FilingsLines })));

/** The lines, loaded when they come into view. */
export function FilingsDrawing(props: FilingsLinesProps) {
  return (
    <WhenSeen shape="wide">
      <Lines {...props} />
    </WhenSeen>
  );
}
