import type { WorkKind } from "@/lib/domain/quality/open-work";

/** How a kind of open work is headed, and what an editor does about it. */
interface WorkWords {
  title: string;
  advice: string;
}

/** The words for each kind of open work. */
export const workWords: Readonly<Record<WorkKind, WorkWords>> = {
  unsourced: {
    title: "Facts without a source",
    advice: "Find a page that says so and name it in `sources`; take the fact out where nobody says so.",
  },
  unexplained: {
    title: "Disputes without a reason",
    advice: "Sources disagree: say in `preferred` why the value that is shown was chosen.",
  },
  undated: {
    title: "Changing values without a start",
    advice: "Past views leave these out: find the day from which the value holds and write it in `since`.",
  },
  "quoted-only": {
    title: "Facts read only in quotations",
    advice: "Open the source at its own address, compare, and take `seen` off its record.",
  },
  secondhand: {
    title: "Facts without a primary source",
    advice: "Look for the model card, paper, data sheet or notice that says so, and add it in front.",
  },
};
