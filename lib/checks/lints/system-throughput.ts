import { throughputFields } from "@/lib/domain/chip-metrics";
import { addressOf } from "@/lib/schema/address";
import { valueAt } from "@/lib/schema/walk";
import type { Lint } from "../lint";

/** How far a system's figure may lie from the sum of its chips, for figures that makers round. */
const tolerance = 0.05;

/** Systems that count on another basis than their chips. */
export const systemThroughput: Lint = {
  name: "system-throughput",
  description:
    "A system's throughput is that of its chip times their number, or a note tells the difference.",
  collections: ["chips"],
  *checkDocument(document, tree) {
    const chip = tree.at(addressOf("chips", String(valueAt(document.value, ["accelerator"]))))?.value;
    const count = valueAt(document.value, ["facts", "acceleratorCount", "value"]);
    if (chip === undefined || typeof count !== "number") return;
    for (const field of throughputFields) {
      const [whole, one] = [document.value, chip].map((record) => valueAt(record, ["facts", field, "value"]));
      if (typeof whole !== "number" || typeof one !== "number") continue;
      const isTold = valueAt(document.value, ["facts", field, "note"]) !== undefined;
      if (isTold || Math.abs(whole - count * one) <= tolerance * count * one) continue;
      yield {
        document,
        path: ["facts", field, "value"],
        problem: `${count} chips of ${one} make ${count * one}, not ${whole}`,
        tip: "use one basis for both, keep the other figure in `others`, or tell the difference in `note`",
      };
    }
  },
};
