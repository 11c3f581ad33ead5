import { describe, expect, it } from "vitest";
import { serveWorld, visit } from "../support/visit";

serveWorld();

describe("the profile of a chip", () => {
  it("shows its figures with their units", async () => {
    const { main } = await visit("/chips/eagle-x1");
    const facts = main.section("Facts");
    const shown = ["FP16", "INT8", "Memory bandwidth", "Interconnect", "Power", "Process", "Die area"];
    expect(shown.map((name) => facts.term(name))).toEqual([
      "990 TFLOPS",
      "1,980 TOPS",
      "3,350 GB/s",
      "900 GB/s",
      "700 W",
      "4 nm",
      "814 mm²",
    ]);
    expect(main.term("Maker")).toBe("Eagle Semiconductor");
    expect(facts.term("For data centres")).toBe("Yes");
  });

  it("works out its class under the rules of the day, and shows the tests", async () => {
    const above = (await visit("/chips/eagle-x1")).main.section("Export class").text;
    expect(above).toContain("3A090.a");
    expect(above).toContain("Total processing performance ≥ 4,800: holds (15,840, computed");
    expect(above).not.toContain("October 2022 rule");
    const below = (await visit("/chips/eagle-x1c")).main.section("Export class").text;
    expect(below).toContain("Not controlled");
    expect(below).toContain("≥ 2,400: does not hold (2,368, computed");
    expect(below).toContain("Made or sold for data centres is yes: holds");
  });

  it("reads the figures by the rule that was in force on a past day", async () => {
    const before = (await visit("/as-of/2023-09-20/chips/eagle-x1")).main.section("Export class");
    expect(before.text).toContain("October 2022 rule");
    expect(before.text).toContain("Licence required");
    expect(before.links("October 2022 rule")).toEqual([
      "/as-of/2023-09-20/export-rules/us-2022-advanced-computing",
    ]);
    const variant = (await visit("/as-of/2023-09-20/chips/eagle-x1c")).main;
    expect(variant.section("Export class").text).toContain("Not controlled");
    expect(variant.headings).not.toContain("What could be sold to whom");
  });

  it("tells step by step what could be sold to whom, by whom and under which rule", async () => {
    const steps = (await visit("/chips/eagle-x1c")).main.section("What could be sold to whom");
    expect(steps.words).toMatch(
      /17 Oct 2023 Falls under the revised rule\. Commerce Bureau · October 2023 rule 5 Mar 2024 Sold again/,
    );
    expect(steps.links("Commerce Bureau")).toEqual(["/authorities/commerce-bureau"]);
  });

  it("leads to the rules that name it, its variants and the systems built from it", async () => {
    const { main } = await visit("/chips/eagle-x1");
    expect(main.section("Named in rules").rows.slice(1)).toEqual([
      ["October 2022 rule", "7 Oct 2022", "21 Oct 2022", "17 Nov 2023"],
    ]);
    expect(main.section("Variants").rows.slice(1)).toEqual([["Eagle X1C", "Apr 2023", "148", "96"]]);
    expect(main.section("Systems built from it").rows.slice(1)).toEqual([["Eagle Pod", "Nov 2022", "640"]]);
    expect((await visit("/chips/eagle-x1c")).main.term("Variant of")).toBe("Eagle X1");
    expect((await visit("/chips/eagle-pod")).main.term("Built from")).toBe("Eagle X1");
  });

  it("tells its ties from the chip's side", async () => {
    const { main } = await visit("/chips/eagle-x1");
    expect(main.section("Relations").words).toContain("Eagle X1 was used for training by Qilin-2");
  });

  it("keeps an unknown and an undisclosed figure apart, and marks an estimate", async () => {
    const facts = (await visit("/chips/phoenix-1")).main.section("Facts");
    expect(facts.term("Memory")).toContain("unknown: nobody has found it");
    expect(facts.term("Foundry")).toContain("undisclosed by its owner");
    expect(facts.term("FP16")).toBe("about 320 TFLOPS estimate");
  });
});

describe("the profile of a regulation", () => {
  it("shows its steps in their order, its standing and who stands behind it", async () => {
    const { main } = await visit("/regulations/measures");
    expect(main.term("Standing")).toMatch(/^In force ?15 Aug 2023$/);
    expect(main.term("Issued by")).toBe("Cyberspace Office");
    expect(main.section("From draft to force").words).toMatch(
      /11 Apr 2023 Draft for comment 10 May 2023 Comment period closed 13 Jul 2023 Published 15 Aug 2023 In force/,
    );
  });

  it("sets the draft beside the final text, and shows the final provisions alone", async () => {
    const { main } = await visit("/regulations/measures");
    const differences = main.section("Draft and final text").words;
    expect(differences).toContain("2 differences");
    expect(differences).toMatch(/Truth of content Weakened .*Content must be true\..*Effective steps/);
    expect(differences).toMatch(/Real names Dropped .*nothing on this/);
    expect(main.section("What it says").text).toContain("Final: effective steps for accuracy.");
    expect(main.section("What it says").text).not.toContain("Draft: content must be true.");
  });

  it("has no differences while it is a draft, and shows the draft as one", async () => {
    const { main } = await visit("/as-of/2023-05-01/regulations/measures");
    expect(main.term("Standing")).toMatch(/^Draft for comment ?11 Apr 2023$/);
    expect(main.headings).not.toContain("Draft and final text");
    expect(main.section("What it says").text).toContain("Draft: content must be true.");
    expect(main.text).not.toContain("Effective steps");
  });

  it("is in force from the very day, not the day before", async () => {
    const on = async (day: string) =>
      (await visit(`/as-of/${day}/regulations/measures`)).main.term("Standing");
    expect(await on("2023-08-14")).toMatch(/^Published/);
    expect(await on("2023-08-15")).toMatch(/^In force/);
  });

  it("tells what lies ahead, who takes part and what is related", async () => {
    expect((await visit("/regulations/trade-rules")).main.text).toContain("1 Sep 2024");
    const { main } = await visit("/regulations/measures");
    expect(main.section("Taking part").links("Qilin AI")).toEqual(["/companies/qilin"]);
    expect(main.section("Related rules").links("Label standard")).toEqual(["/regulations/label-standard"]);
  });
});

describe("the profile of an export rule", () => {
  it("shows its thresholds in words, in their order", async () => {
    const { main } = await visit("/export-rules/us-2023-advanced-computing");
    expect(main.section("Thresholds").rows.slice(1)).toEqual([
      ["3A090.a", "ECCN 3A090.a", "Total processing performance ≥ 4,800"],
      [
        "3A090.b",
        "ECCN 3A090.b",
        "Total processing performance ≥ 2,400 and Made or sold for data centres is yes",
      ],
      ["Not controlled", "otherwise", "always"],
    ]);
    expect(main.text).toContain("In force on this day");
  });

  it("leads to what it replaces and what replaced it, and to whom it names", async () => {
    const { main } = await visit("/export-rules/us-2023-advanced-computing");
    expect(main.term("Replaces")).toBe("October 2022 rule");
    expect(main.section("Chips named").links("Eagle X1C")).toEqual(["/chips/eagle-x1c"]);
    expect(main.section("Companies named").links("Qilin AI")).toEqual(["/companies/qilin"]);
    const ended = (await visit("/export-rules/us-2022-advanced-computing")).main;
    expect(ended.links("October 2023 rule")).toContain("/export-rules/us-2023-advanced-computing");
    expect(ended.text).not.toContain("In force on this day");
  });
});

it("the profile of a computing project shows its size, its operator and the whole it is part of", async () => {
  const { main } = await visit("/compute-projects/xuanwu-cluster");
  expect(main.section("Facts").term("Compute")).toContain("3,000 PFLOPS Xuanwu Cloud says");
  expect(main.section("Facts").term("Accelerators")).toContain("about 10,000");
  expect(main.term("Operated by")).toBe("Xuanwu Cloud");
  expect(main.links("Eastern hub")).toEqual(["/compute-projects/eastern-hub"]);
  expect(main.text).toContain("Anhui");
});

it("the profile of an event says when, what kind, how weighty and about whom", async () => {
  const { main } = await visit("/events/qilin-7b-opens");
  expect(main.text).toContain("Milestone");
  expect(main.term("Date")).toBe("20 Apr 2023");
  expect(main.term("Kind")).toBe("Model release");
  expect(main.links("Qilin-7B")).toEqual(["/models/qilin-7b"]);
  expect(main.section("What happened").words).toContain("Its weights are open to all.");
});

it("the profile of a claim keeps who said it apart from what became of it", async () => {
  const { main } = await visit("/claims/better-than-oriole");
  expect(main.term("Standing on this day")).toMatch(/^Disputed ?5 Mar 2024$/);
  expect(main.term("Said by")).toBe("Qilin AI");
  expect(main.term("Great Exam")).toBe("71.5 %");
  expect(main.term("Compared with")).toBe("Oriole-4");
  expect(main.section("What is known of it").words).toContain("The Daily could not repeat it.");
  const before = (await visit("/as-of/2024-03-04/claims/better-than-oriole")).main;
  expect(before.term("Standing on this day")).toContain("Self-reported");
  expect(before.text).not.toContain("could not repeat it");
  expect((await visit("/claims/a-billion-users")).main.term("Said by")).toBe("An analyst");
});

it("the page of a source says who published it when, where it stands, and what cites it", async () => {
  const { main } = await visit("/sources/qilin-card");
  expect(main.term("Publisher")).toBe("Qilin AI");
  expect(main.term("Published")).toBe("21 Apr 2023");
  expect(main.term("Language")).toBe("English");
  expect(main.links("example.com/qilin/card")).toEqual(["https://example.com/qilin/card"]);
  expect(main.section("Cited by models").links("Qilin-7B")).toEqual(["/models/qilin-7b"]);
  const gazette = (await visit("/sources/gazette")).main;
  expect(gazette.text).toContain("Measures for generative services");
  expect(gazette.term("Language")).toBe("Chinese");
});
