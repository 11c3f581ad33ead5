import { options } from "@/lib/schema/options";

/** Under which of the two public lists a service stands. */
export const filingKinds = options({
  filed: {
    label: "Filed with the CAC",
    meaning:
      "备案: a service to the public filed with the Cyberspace Administration of China and put on its list.",
  },
  "filed-on-device": {
    label: "Filed for use on a device",
    meaning: "The same for a model that runs on a device.",
  },
  registered: {
    label: "Registered in a province",
    meaning: "登记: a service built on a filed model, registered with a provincial office.",
  },
});
export type FilingKind = keyof typeof filingKinds;
