"use client";

import { lazy } from "react";
import type { ParametersScatterProps } from "./parameters-scatter";
import { WhenSeen } from "./when-seen";

const Plot = lazy(() =>
  import("./parameters-scatter").then(({ ParametersScatter }) => ({ default: ParametersScatter })),
);

/** The marks, loaded when they come into view. */
export function ParametersDrawing(props: ParametersScatterProps) {
  return (
    <WhenSeen shape="tall">
      <Plot {...props} />
    </WhenSeen>
  );
}
