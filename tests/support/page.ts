import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Element, elementsIn, parseHtml, spokenText, writtenText } from "./html";

/** A part of a page as a reader meets it: words, headings, rows, terms and links, never classes. */
export class Page {
  constructor(readonly element: Element) {}

  /** What a listener hears; what is only for the eye is left out. */
  get text(): string {
    return spokenText(this.element);
  }

  /** The same without the numbers of citations. */
  get words(): string {
    return this.text.replace(/ \[[\d, ]+\]/g, "");
  }

  /** All that is written, marks for the eye among it. */
  get written(): string {
    return writtenText(this.element);
  }

  get headings(): string[] {
    return this.all("h1", "h2", "h3", "h4").map(({ words }) => words);
  }

  /** All elements with one of these tags, each as a page of its own. */
  all(...tags: string[]): Page[] {
    return elementsIn(this.element, ({ tag }) => tags.includes(tag)).map((one) => new Page(one));
  }

  attribute(name: string): string | undefined {
    return this.element.attributes[name];
  }

  /** The innermost section with a heading of these words. @throws where there is none */
  section(heading: string): Page {
    const found = this.all("section").filter((one) => one.headings.includes(heading));
    const innermost = found.at(-1);
    if (innermost === undefined)
      throw new Error(`no section is headed “${heading}”, only: ${this.headings.join(" | ")}`);
    return innermost;
  }

  /** The rows of all tables, each as the texts of its cells, the head first. */
  get rows(): string[][] {
    return this.all("tr").map((row) => row.all("th", "td").map(({ words }) => words));
  }

  /** The row whose first cell has these words. @throws where there is none */
  row(first: string | RegExp): string[] {
    const fits = (cell = "") => (typeof first === "string" ? cell.includes(first) : first.test(cell));
    const found = this.rows.find(([cell]) => fits(cell));
    if (found === undefined)
      throw new Error(`no row begins with “${first}”, only: ${this.rows.map(([cell]) => cell).join(" | ")}`);
    return found;
  }

  /** What stands for a term of a list of terms. @throws where the term is not there */
  term(name: string): string {
    const parts = this.all("dt", "dd");
    const at = parts.findIndex((one) => one.element.tag === "dt" && one.text.startsWith(name));
    if (at === -1)
      throw new Error(
        `no term “${name}”, only: ${this.all("dt")
          .map(({ text }) => text)
          .join(" | ")}`,
      );
    return parts[at + 1]?.words ?? "";
  }

  /** Where the links with these words lead. */
  links(words: string): string[] {
    const found = this.all("a").filter(({ text }) => text === words);
    return [...new Set(found.map((one) => one.attribute("href") ?? ""))];
  }
}

/** Renders an element as the server does, and reads the markup. */
export const pageOf = (element: ReactElement): Page => new Page(parseHtml(renderToStaticMarkup(element)));
