import { options } from "@/lib/schema/options";

/** Who measured a score. */
export const reporters = options({ developer: "Developer", "third-party": "Third party" });
