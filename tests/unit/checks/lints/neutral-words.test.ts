import { describe, expect, it } from "vitest";
import { neutralWords } from "@/lib/checks/lints/neutral-words";
import { model, said } from "../said";

const saidOf = (text: string) =>
  said(neutralWords, (records) => {
    records[model].summary.text = text;
  });

const praises = (word: string) => ({
  place: `data/models/maker-7b.json:6:13 "It is ${word}.",`,
  problem: `“${word}” praises`,
  tip: "say what it does or how it differs; a claim of its maker goes into `data/claims`",
});

describe("our own texts", () => {
  it.each([
    "flagship",
    "cutting-edge",
    "cutting edge",
    "State-of-the-art",
    "state of the art",
    "groundbreaking",
    "ground-breaking",
    "revolutionary",
    "world-class",
    "world class",
    "industry-leading",
    "industry leading",
    "best-in-class",
    "best in class",
    "GAME-CHANGING",
    "game changing",
  ])("do not call anything %s", (word) => {
    expect(saidOf(`It is ${word}.`)).toEqual([praises(word)]);
  });

  it("may hold such a word inside another", () => {
    expect(saidOf("Its predecessor was called Flagships; it is counterrevolutionary.")).toEqual([]);
  });

  it("are the summary, each entry of it, and an event's text; not its name or a quotation", () => {
    const found = said(neutralWords, (records) => {
      records[model].name = "Flagship";
      records[model].summary = [
        { text: "Sober.", sources: [] },
        { text: "A flagship.", since: "2024", sources: [] },
      ];
      records["events/x"] = { name: "Flagship shown", text: "A flagship was shown." };
      records["claims/x"] = { name: "Best", statement: { text: "A flagship." } };
    });
    expect(found.map(({ place }) => place)).toEqual([
      'data/events/x.json:3:11 "A flagship was shown."',
      'data/models/maker-7b.json:11:15 "A flagship.",',
    ]);
  });

  it("are left alone where they are no texts", () => {
    const found = said(neutralWords, (records) => {
      records[model].summary = "flagship";
      records["events/x"] = { name: "X", text: ["flagship"] };
      records["events/y"] = { name: "Y", summary: [null, { text: 1 }] };
    });
    expect(found).toEqual([]);
  });
});
