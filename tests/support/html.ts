/** An element of markup that React wrote. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

const empty = new Set(["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };
const inline = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "mark",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
  "q",
  "tspan",
  "button",
]);

const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] ?? "");

/** Reads markup as React writes it: closed tags, quoted attributes, five entities. */
export function parseHtml(html: string): Element {
  const root: Element = { tag: "root", attributes: {}, children: [] };
  const open = [root];
  for (const [part, close, tag = "", attributes = ""] of html
    .replaceAll("<!-- -->", "")
    .matchAll(/<(\/?)([\w-]+)((?:[^>"]|"[^"]*")*)>|[^<]+/g)) {
    const parent = open.at(-1) ?? root;
    if (tag === "") parent.children.push(decoded(part));
    else if (close) open.pop();
    else {
      const element = { tag: tag.toLowerCase(), attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!empty.has(element.tag) && !attributes.endsWith("/")) open.push(element);
    }
  }
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)];
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, decoded(value)]));
}

/** All elements below one, in their order, that a test accepts. */
export function elementsIn(element: Element, accepts: (element: Element) => boolean): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return [...(accepts(child) ? [child] : []), ...elementsIn(child, accepts)];
  });
}

/** What is said of an element to somebody who listens: hidden marks are left out, a citation is its number in brackets. */
export const spokenText = (element: Element): string => oneLine(wordsOf(element, isSpoken));

/** All that is written in an element, marks for the eye and words for the ear. */
export const writtenText = (element: Element): string => oneLine(wordsOf(element, () => true));

const isSpoken = ({ attributes }: Element) => attributes["aria-hidden"] !== "true";
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

function wordsOf(element: Element, accepts: (element: Element) => boolean): string {
  const { tag, attributes, children } = element;
  if (tag === "script" || tag === "style" || !accepts(element)) return "";
  const text = children
    .map((child) => (typeof child === "string" ? child : wordsOf(child, accepts)))
    .join("");
  if (attributes.href?.startsWith("#source-")) return ` [${text.trim()}]`;
  return inline.has(tag) ? text : ` ${text} `;
}
