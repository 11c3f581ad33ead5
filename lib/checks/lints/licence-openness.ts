import { isLicence, licences, opennessUnder } from "@/lib/records/model/licences";
import type { Lint } from "../lint";
import { overlap, periodsOf } from "./periods";

/** Models that are said to be more or less open than their licence makes them: one text gives one openness. */
export const licenceOpenness: Lint = {
  name: "licence-openness",
  description: "A model whose weights can be had is as open as its licence makes it, on every day.",
  collections: ["models"],
  *checkDocument(document) {
    const held = periodsOf(document, "licence");
    for (const openness of periodsOf(document, "openness")) {
      const said = String(openness.observation.value);
      if (!said.endsWith("weights")) continue;
      for (const licence of held.filter((one) => overlap(one, openness))) {
        const name = licence.observation.value;
        if (!isLicence(name) || opennessUnder(name) === said) continue;
        yield {
          document,
          path: [...openness.path, "value"],
          problem: `\`${said}\` under ${licences[name].label}, which makes it \`${opennessUnder(name)}\``,
          tip: "read the licence of the weights and mend the one that is wrong; where the licence changed, date both",
        };
      }
    }
  },
};
