import { isCertainlyBefore } from "@/lib/domain/partial-dates";
import type { Lint } from "../lint";
import { factDate } from "./dates";
import { observationsIn } from "./observations";

const broughtByRelease = new Set(["releasedAs", "openness", "licence", "weightsUrl", "repositoryUrl"]);

/** What a release brought, shown from the announcement on. */
export const releaseFacts: Lint = {
  name: "release-facts",
  description:
    "Of a model that was announced first, what its release brought (form, openness, licence, weights, code) begins with the release.",
  collections: ["models"],
  *checkDocument(document) {
    const [announced, released] = [factDate(document, "announced"), factDate(document, "released")];
    if (!announced || !released || !isCertainlyBefore(announced, released)) return;
    for (const { field, path, observation } of observationsIn(document)) {
      if (!broughtByRelease.has(field) || observation.since !== undefined) continue;
      yield {
        document,
        path,
        problem: `\`${field}\` is shown from the announcement on (${announced}), before the release (${released})`,
        tip: `write "since": "${released}", or the day from which it held`,
      };
    }
  },
};
