import { type APIRequestContext, expect, test } from "@playwright/test";
import { missingOn } from "@/lib/url/missing-on";
import { surveyDay } from "../support/survey-day";
import { readAddresses } from "./support/addresses";
import { deadAnchors, internalLinks } from "./support/html";
import { pageTypes } from "./support/page-types";

const addresses = readAddresses();
const past = `/as-of/${surveyDay}`;
/** Addresses that speak of no day: they change it, or give a record's newest JSON. */
const withoutDay = /^\/(?:go\?|api\/|data-files\/)/;
/** How many of the linked pages are asked for; the rest are only looked up among the known addresses. */
const asked = 500;

const newestPages = [
  ...pageTypes
    .filter(({ path, status }) => !path.startsWith("/as-of/") && status === undefined)
    .map(({ path }) => path),
  ...sampleOfRecords(addresses.newest, 4),
];
const pastPages = [
  ...newestPages
    .filter((path) => path.split("/").length === 2 && !path.includes("?"))
    .map((path) => (path === "/" ? past : past + path)),
  ...sampleOfRecords(surveyDay, 4).map((path) => past + path),
];

/** Some records of each section that exist on a day, spread over the alphabet. */
function sampleOfRecords(day: string, each: number): string[] {
  return Object.entries(addresses.records).flatMap(([section, slugs]) => {
    const known = Object.entries(slugs).filter(([, since]) => since <= day);
    const step = Math.max(1, Math.floor(known.length / each));
    return known
      .filter((_, index) => index % step === 0)
      .slice(0, each)
      .map(([slug]) => `/${section}/${slug}`);
  });
}

test("no link on the newest pages is broken", async ({ request }) => {
  test.setTimeout(300_000);
  const { links, faults } = await readLinks(request, newestPages);
  expect(faults).toEqual([]);
  expect(await brokenAmong(request, links)).toEqual([]);
});

test("no link on pages of a past day is broken, and all keep the day", async ({ request }) => {
  test.setTimeout(300_000);
  const { links, faults } = await readLinks(request, pastPages);
  expect(faults).toEqual([]);
  const own = [...links.keys()].filter((link) => !withoutDay.test(link));
  const strays = own.filter(
    (link) => link !== past && !link.startsWith(`${past}/`) && !link.startsWith(`${past}?`),
  );
  expect(strays, "links that forget the day").toEqual([]);
  expect(await brokenAmong(request, links)).toEqual([]);
});

/** All links of some pages with the first page that has each, and what is wrong with the pages themselves. */
async function readLinks(request: APIRequestContext, pages: readonly string[]) {
  const links = new Map<string, string>();
  const faults: string[] = [];
  await eachAtOnce(pages, async (path) => {
    const response = await request.get(path);
    if (response.status() !== 200) faults.push(`${path} gave ${response.status()}`);
    const html = await response.text();
    for (const link of internalLinks(html)) if (!links.has(link)) links.set(link, path);
    for (const id of deadAnchors(html)) faults.push(`${path} links to #${id}, which it does not have`);
  });
  return { links, faults };
}

/** The links that lead nowhere: all are looked up among the known addresses, and some of them are asked for. */
async function brokenAmong(
  request: APIRequestContext,
  found: ReadonlyMap<string, string>,
): Promise<string[]> {
  const links = [...found.keys()].sort();
  const told = (link: string, what: string) => `${link} ${what}, on ${found.get(link)}`;
  const broken = links
    .filter((link) => missingOn(link.split("?")[0] ?? "", addresses) !== undefined)
    .map((link) => told(link, "is unknown"));
  const records = links.filter(isRecord);
  const step = Math.max(1, Math.ceil(records.length / asked));
  const others = links.filter((link) => !isRecord(link) && !link.startsWith("/go?"));
  await eachAtOnce([...others, ...records.filter((_, index) => index % step === 0)], async (link) => {
    const response = await request.get(link, { maxRedirects: 0 });
    if (response.status() !== 200) broken.push(told(link, `gave ${response.status()}`));
  });
  return broken;
}

/** Whether a link leads to a record's page. */
function isRecord(link: string): boolean {
  const [, section = "", ...rest] = link.replace(past, "").split("/");
  return Object.hasOwn(addresses.records, section) && rest.length === 1;
}

/** Does something for each item, four at a time. */
async function eachAtOnce<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const work = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
  };
  await Promise.all([work(), work(), work(), work()]);
}
