"use client";

import { lazy } from "react";
import type { ReleasesBarsProps } from "./releases-bars";
import { WhenSeen } from "./when-seen";

const Bars = lazy(() => import("./releases-bars").then(({ ReleasesBars }) => ({ default: ReleasesBars })));

/** The bars, loaded when they come into view. */
export function ReleasesDrawing(props: ReleasesBarsProps) {
  return (
    <WhenSeen shape="usual">
      <Bars {...props} />
    </WhenSeen>
  );
}
