import { options } from "@/lib/schema/options";

/** What became of a claim. */
export const verdicts = options({
  "self-reported": { label: "Self-reported", meaning: "Only the claimant says so." },
  supported: { label: "Supported", meaning: "A third party reported a finding that matches." },
  "partly-supported": {
    label: "Partly supported",
    meaning: "A third party’s finding matches in part.",
  },
  disputed: { label: "Disputed", meaning: "Findings of third parties differ." },
  contradicted: { label: "Contradicted", meaning: "A finding speaks against it." },
  "not-verifiable": { label: "Not verifiable", meaning: "Nobody outside can check it." },
  open: { label: "Open", meaning: "The day on which it would be true has not come." },
});
export type Verdict = keyof typeof verdicts;
