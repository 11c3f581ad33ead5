import { isPrimary } from "@/lib/domain/source-grade";
import { isObject } from "@/lib/schema/walk";
import type { Lint } from "../lint";
import { observationsIn } from "./observations";

type SourceRecord = Record<string, unknown>;

/** Tables that compile what developers and vendors publish. */
const compilers =
  /^(?:epoch ai|models\.dev|export control toolkit.*|arthur chiao['’]s blog|llm book.*|mullet|export control threshold analysis.*)$/i;

const isPrimaryRecord = (source: SourceRecord) => isPrimary(source as Parameters<typeof isPrimary>[0]);
const isCompiled = ({ written, publisher }: SourceRecord) =>
  written === "machine" || compilers.test(String(publisher));

/**
 * Compilations that stand beside the source they compile as if they were a second witness. Dates are left out: a
 * digest may give the day where the card does not.
 */
export const besidePrimary: Lint = {
  name: "beside-primary",
  description: "An index or a machine-written source is not cited beside a primary source of the same fact.",
  *checkDocument(document, tree) {
    for (const { path, meta, observation } of observationsIn(document)) {
      if (meta.format === "date" || !Array.isArray(observation.sources)) continue;
      const sources = observation.sources.map((slug) => tree.at(`sources/${slug}`)?.value);
      if (!sources.some((source) => isObject(source) && isPrimaryRecord(source))) continue;
      for (const [index, source] of sources.entries()) {
        if (!isObject(source) || !isCompiled(source)) continue;
        yield {
          document,
          path: [...path, "sources", index],
          problem: `\`${observation.sources[index]}\` only compiles what the primary source beside it says`,
          tip: "leave it out; where it tells something else, that goes into `others`",
        };
      }
    }
  },
};
