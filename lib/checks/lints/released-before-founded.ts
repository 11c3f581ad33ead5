import { addressOf } from "@/lib/schema/address";
import { valueAt } from "@/lib/schema/walk";
import type { Lint } from "../lint";
import { contradicts, factDate } from "./dates";

/** Products older than their makers. */
export const releasedBeforeFounded: Lint = {
  name: "released-before-founded",
  description: "Nothing is released before its maker exists.",
  collections: ["models", "chips"],
  *checkDocument(document, tree) {
    const maker = valueAt(document.value, [document.collection === "models" ? "developer" : "vendor"]);
    const company = typeof maker === "string" ? tree.at(addressOf("companies", maker)) : undefined;
    const founded = company && factDate(company, "founded");
    const released = factDate(document, "released");
    if (!company || !contradicts(founded, released)) return;
    yield {
      document,
      path: ["facts", "released"],
      problem: `released (${released}) before \`${maker}\` was founded (${founded})`,
      tip: `check the release date, the maker and \`${company.file}\``,
    };
  },
};
