import { describe, expect, it } from "vitest";
import { type Browsed, browse } from "../../support/browse";
import { fileAnswer } from "../../support/routes";
import { serveWorld } from "../../support/visit";

/** Events beside those of the small world. */
const more = 60;
const happenings = Array.from({ length: more }, (_, index) => {
  const number = String(index).padStart(2, "0");
  const date = `2022-${String((index % 12) + 1).padStart(2, "0")}`;
  return [
    `events/happening-${number}`,
    {
      name: `Happening ${number}`,
      date,
      category: "product",
      importance: 1,
      subjects: [],
      sources: ["daily"],
    },
  ] as const;
});

serveWorld(Object.fromEntries(happenings));

const names = (browsed: Browsed) =>
  browsed
    .main()
    .rows.slice(1)
    .map(([name]) => name);

describe("a table with scripts", () => {
  it("narrows to what is chosen, says so, and keeps it in the address", async () => {
    const models = await browse("/models");
    await models.click(/^Qilin AI/, "aside");
    expect(names(models)).toEqual(["Qilin-2", "Qilin Chat", "Qilin-7B 麒麟-7B"]);
    expect(models.address()).toBe("/models?developer=companies/qilin");
    expect(models.main().text).toContain("3 of 5 models");
    await models.click(/^Language/, "aside");
    expect(names(models)).toEqual(["Qilin-7B 麒麟-7B"]);
    await models.click(/^Qilin AI/, "aside");
    expect(names(models)).toEqual(["Qilin-7B 麒麟-7B", "Oriole-4"]);
  });

  it("sorts by a column that is clicked, blanks last in both directions", async () => {
    const models = await browse("/models");
    await models.click(/^Total parameters/, "thead");
    const once = names(models);
    await models.click(/^Total parameters/, "thead");
    const twice = names(models);
    const sized = ["Oriole-4", "Qilin-2", "Qilin-7B 麒麟-7B"];
    expect([once.slice(0, 3), twice.slice(0, 3)]).toContainEqual(sized);
    expect([once.slice(0, 3), twice.slice(0, 3)]).toContainEqual(sized.toReversed());
    for (const order of [once, twice]) expect(order.slice(3).sort()).toEqual(["Qilin Chat", "Xuanwu Legal"]);
  });

  it("takes its state from the address that was opened, and tells what of it makes no sense", async () => {
    const chips = await browse("/chips?sort=-fp16Tflops&kind=gpu&colour=red");
    expect(names(chips)).toEqual(["Eagle X1", "Eagle X1C"]);
    expect(chips.main().text).toContain("colour");
  });

  it("finds by words, other spellings and pinyin, and shows all again", async () => {
    const models = await browse("/models");
    await models.type(/models/i, "kylin");
    expect(names(models)).toEqual(["Qilin-7B 麒麟-7B"]);
    await models.type(/models/i, "nobody at all");
    expect(models.main().text).toMatch(/No model/i);
    await models.type(/models/i, "");
    expect(names(models)).toHaveLength(5);
  });

  it("shows other columns", async () => {
    const chips = await browse("/chips");
    await chips.click(/^Throughput$/);
    expect(chips.main().rows[0]?.join(" ")).toContain("INT8");
    expect(
      chips
        .main()
        .row(/^Eagle X1$/)
        .join(" "),
    ).toContain("1,980");
    expect(chips.address()).toContain("view=throughput");
  });

  it("collects what is picked for a comparison", async () => {
    const models = await browse("/models?compare=qilin-7b,oriole-4");
    expect(models.page().links("Compare 2").map(decodeURIComponent)).toEqual([
      "/compare/models?ids=qilin-7b,oriole-4",
    ]);
    await models.click("Remove Oriole-4 from the comparison");
    expect(models.page().text).toContain("pick one more");
    await models.click("Clear");
    expect(models.address()).toBe("/models");
  });
});

describe("a table of more rows than the page brings along", () => {
  const all = 4 + more;

  it("has the first rows at once, and all when its file has come", async () => {
    const events = await browse("/events");
    await events.until(() => events.main().text.includes(`all ${all} events`));
    await events.type(/events/i, "happening 07");
    expect(names(events)).toEqual(["Happening 07"]);
  });

  it("says that the rest could not be fetched, and fetches it when asked again", async () => {
    let isDown = true;
    const events = await browse("/as-of/2024-05-01/events", async (address) =>
      isDown ? new Response("", { status: 405 }) : fileAnswer(address),
    );
    await events.until(() => /could not be (loaded|fetched)/.test(events.main().text));
    expect(events.main().rows.length).toBeGreaterThan(40);
    isDown = false;
    await events.click("Try again");
    await events.until(() => events.main().text.includes(`all ${all} events`));
  });
});
