import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("app/styles/tokens.css", "utf8");
const pairs = [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
const themes = [1, 2].map((theme) => new Map(pairs.map((pair) => [pair[1] ?? "", pair[theme + 1] ?? ""])));

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const onEveryGround = ["ink", "ink-2", "ink-3", "accent", "accent-ink", "past", "ok", "bad", "now"];
const onPaperAndCard = [...(themes[0]?.keys() ?? [])].filter((name) => /^(segment|event|series)-/.test(name));
const combinations = [
  ...onEveryGround.flatMap((name) =>
    ["paper", "card", "hover"].map((ground) => [name, ground, 4.5] as const),
  ),
  ...onPaperAndCard.flatMap((name) => ["paper", "card"].map((ground) => [name, ground, 4.5] as const)),
  ["past", "past-wash", 4.5] as const,
  ["now", "now-wash", 4.5] as const,
  ["accent-ink", "accent-wash", 4.5] as const,
  ["ink-2", "accent-wash", 4.5] as const,
  ["ink-2", "past-wash", 4.5] as const,
  ["edge", "paper", 3] as const,
  ["edge", "card", 3] as const,
];

describe.each(["light", "dark"])("the %s theme", (theme) => {
  const colours = themes[theme === "light" ? 0 : 1] ?? new Map<string, string>();
  it.each(combinations)("%s on %s has a contrast of %d to 1", (name, ground, least) => {
    expect(contrast(colours.get(name) ?? "", colours.get(ground) ?? "")).toBeGreaterThanOrEqual(least);
  });
});
