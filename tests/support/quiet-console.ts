import { format } from "node:util";
import { afterEach, beforeEach, expect, vi } from "vitest";

const said: string[] = [];

/** Errors and warnings that are printed during a test fail it; a test that expects one spies on the console itself. */
beforeEach(() => {
  said.length = 0;
  for (const level of ["error", "warn"] as const)
    vi.spyOn(console, level).mockImplementation((...words) => said.push(format(...words)));
});

afterEach(() => {
  expect(said, "nothing is printed as an error or a warning").toEqual([]);
});
