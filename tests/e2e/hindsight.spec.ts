import { expect, test } from "@playwright/test";
import { beginsOn, existsOn } from "@/lib/domain/existence";
import { realDataset, surveyView } from "../support/real-dataset";
import { surveyDay } from "../support/survey-day";
import { mainOf, textOf } from "./support/html";

const past = `/as-of/${surveyDay}`;

/** Pages that show many records at once, with what the survey's reader looks for on them. */
const pages: readonly (readonly [path: string, names: readonly string[]])[] = [
  ["", []],
  ["/companies", ["Baidu", "Alibaba", "Huawei", "ByteDance", "Tencent", "SenseTime", "iFlytek"]],
  ["/models", []],
  ["/chips", ["A800", "H800", "Ascend 910", "Kirin 9000S"]],
  ["/claims", []],
  ["/timeline", []],
  ["/rules", ["Interim Measures for the Management of Generative AI Services"]],
  ["/regulations", []],
  ["/export-rules", []],
  ["/events", []],
  ["/charts", []],
];

/** Files that pages of the day fetch, and those that programs ask for. */
const files = [
  ...["companies", "models", "chips", "regulations", "claims", "events"].map(
    (collection) => `/data-files/${surveyDay}/${collection}`,
  ),
  `/api/timeline/${surveyDay}.json`,
  `/api/tables/models.csv?asOf=${surveyDay}`,
  `${past}/search?q=model`,
];

/** Systems of the survey that have a page on its day. */
const systems: readonly (readonly [address: string, name: string])[] = [
  ["models/ernie-bot", "ERNIE Bot"],
  ["models/ernie-3-5", "ERNIE 3.5"],
  ["models/pangu-alpha", "PanGu-α"],
  ["models/tongyi-qianwen", "Tongyi Qianwen"],
  ["models/qwen-7b", "Qwen-7B"],
  ["models/qwen-vl", "Qwen-VL"],
  ["models/hunyuan", "Hunyuan"],
  ["models/doubao", "Doubao"],
  ["models/spark-2-0", "Spark"],
  ["models/aquila-7b", "Aquila"],
  ["models/wudao-2-0", "WuDao 2.0"],
  ["chips/a800", "A800"],
  ["chips/h800", "H800"],
  ["chips/ascend-910", "Ascend 910"],
];

const named = ["models", "chips", "companies", "events", "regulations", "claims"] as const;

interface Name {
  name: string;
  address: string;
  begins: string;
}

/** The names of any record. */
interface Named {
  name: string;
  nameZh?: string;
  aliases?: string[];
}

/** Names that nobody could know on the survey's day: of records that begin later, unless an earlier one has them too. */
function laterNames(): Name[] {
  const { records } = realDataset();
  const earlier: string[] = [];
  const later: Name[] = [];
  for (const collection of named) {
    for (const [slug, record] of records[collection] as ReadonlyMap<string, Named>) {
      const names = [record.name, record.nameZh ?? "", ...(record.aliases ?? [])];
      if (existsOn(collection, record as never, surveyView)) {
        earlier.push(...names);
        continue;
      }
      const begins = beginsOn(collection, record as never);
      if (begins !== undefined) later.push({ name: record.name, address: `${collection}/${slug}`, begins });
    }
  }
  const known = earlier.join("\n").toLowerCase();
  return later.filter(({ name }) => name.length > 3 && !known.includes(name.toLowerCase()));
}

const names = laterNames();
const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Whether a text has a name as words of their own. */
function says(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isWordSign(text[at - 1]) && !isWordSign(text[at + name.length])) return true;
  }
  return false;
}

for (const [path, expected] of pages) {
  test(`${path || "the overview"} of ${surveyDay} tells nothing that came later`, async ({ request }) => {
    const response = await request.get(past + path);
    expect(response.status()).toBe(200);
    const text = textOf(mainOf(await response.text()));
    const told = names.filter(({ name }) => says(text, name));
    expect(told).toEqual([]);
    expect(expected.filter((name) => !says(text, name))).toEqual([]);
  });
}

for (const path of files) {
  test(`${path} tells nothing that came later`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(200);
    const body = await response.text();
    const text = textOf(mainOf(body) || body);
    expect(names.filter(({ name }) => says(text, name))).toEqual([]);
  });
}

test("the systems of the survey have their pages on its day", async ({ request }) => {
  for (const [address, name] of systems) {
    const response = await request.get(`${past}/${address}`);
    expect(response.status(), address).toBe(200);
    const heading = /<h1[\s\S]*?<\/h1>/.exec(await response.text())?.[0] ?? "";
    expect(textOf(heading), address).toContain(name);
  }
});

test("later models, chips and rules have no page yet", async ({ request }) => {
  expect(names.length).toBeGreaterThan(500);
  for (const { address } of names.filter((_, index) => index % 25 === 0)) {
    expect((await request.get(`${past}/${address}`)).status(), address).toBe(404);
  }
});
