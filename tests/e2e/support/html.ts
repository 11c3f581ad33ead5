/** What HTML writes for signs that would otherwise be markup. */
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
  "&nbsp;": " ",
};

/** A text as a reader sees it. */
function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27|nbsp);/g, (entity) => entities[entity] ?? entity);
}

/** The part of a page between header and footer, as HTML. */
export function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
}

/** The text of HTML without its tags, scripts and styles; blocks end with a line. */
export function textOf(html: string): string {
  const visible = html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "");
  const lines = visible.replace(/<\/(?:p|li|td|th|tr|h\d|div|dd|dt|option)>/g, "\n").replace(/<[^>]*>/g, " ");
  return decode(lines).replace(/[ \t]+/g, " ");
}

/** The addresses on this site that a page links to, without what follows `#`, each once. */
export function internalLinks(html: string): string[] {
  const hrefs = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href]) => decode(href ?? ""));
  const paths = hrefs.filter((href) => /^\/(?!\/)/.test(href)).map((href) => href.replace(/#.*$/, ""));
  return [...new Set(paths)];
}

/** The ids that links within a page lead to and that the page does not have. */
export function deadAnchors(html: string): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => decode(id ?? "")));
  const targets = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) =>
    decodeURIComponent(decode(id ?? "")),
  );
  return [...new Set(targets.filter((target) => !ids.has(target)))];
}
