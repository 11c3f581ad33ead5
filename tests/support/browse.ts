import { Window } from "happy-dom";
import { act } from "react";
import type { Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, vi } from "vitest";
import { parseHtml } from "./html";
import { Page } from "./page";
import { fileAnswer, pageElement } from "./routes";

/** A page that scripts have taken over, and a reader's hands on it. */
export interface Browsed {
  page(): Page;
  main(): Page;
  /** The path and query that the address line shows. */
  address(): string;
  click(words: string | RegExp, within?: string): Promise<void>;
  type(label: string | RegExp, text: string): Promise<void>;
  choose(label: string | RegExp, option: string): Promise<void>;
  press(key: string, options?: KeyboardEventInit): Promise<void>;
  /** The address that a script went on to last. */
  went(): string | undefined;
  /** Waits until what a script is doing has an end that a test accepts. */
  until(isDone: () => boolean): Promise<void>;
}

let root: Root | undefined;

/** What a script finds in a browser, beside what Node has of the same name. */
const globals = [
  "document",
  "location",
  "history",
  "navigator",
  "Node",
  "Element",
  "HTMLElement",
  "HTMLInputElement",
  "HTMLSelectElement",
  "HTMLIFrameElement",
  "Event",
  "KeyboardEvent",
  "MouseEvent",
  "PointerEvent",
  "MutationObserver",
  "ResizeObserver",
  "localStorage",
  "sessionStorage",
  "getComputedStyle",
  "requestAnimationFrame",
  "cancelAnimationFrame",
] as const;

/**
 * Opens an address as a browser does: the server's markup first, then scripts over it, which may fetch the site's
 * files. A window without a screen, since what buttons and keys do stands in handlers that no server runs.
 */
export async function browse(address: string, answer = fileAnswer): Promise<Browsed> {
  const { element } = await pageElement(address);
  const html = renderToString(element);
  const window = new Window({ url: `http://localhost${address}`, width: 1200, height: 800 });
  vi.stubGlobal("window", window);
  for (const name of globals) vi.stubGlobal(name, window[name]);
  vi.stubGlobal("fetch", (file: string) => {
    const answered = answer(new URL(file, window.location.href).href).finally(() =>
      underWay.delete(answered),
    );
    underWay.add(answered);
    return answered;
  });
  vi.stubGlobal("IntersectionObserver", SeenAtOnce);
  // A window without a screen measures nothing, and charts draw nothing in a box of no size.
  Object.defineProperty(window.Element.prototype, "getBoundingClientRect", {
    value: () => new window.DOMRect(0, 0, 800, 400),
  });
  went = undefined;
  vi.spyOn(window.location, "assign").mockImplementation((address) => {
    went = String(address);
  });
  document.body.innerHTML = html;
  // React looks for a document when it is loaded.
  const { hydrateRoot } = await import("react-dom/client");
  await doing(() => {
    root = hydrateRoot(document.body, element, { onRecoverableError: rethrow });
  });
  return hands;
}

afterEach(async () => {
  await doing(() => root?.unmount());
  root = undefined;
  vi.unstubAllGlobals();
});

/** Files that are asked for and have not come. */
const underWay = new Set<Promise<Response>>();

/** Does something, lets the files come that are asked for by it, and lets React draw what follows. */
async function doing(deed: () => void): Promise<void> {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  await act(async () => deed());
  while (underWay.size > 0)
    await act(async () => {
      await Promise.allSettled(underWay);
      // Reading what came takes a turn of its own.
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
}

/** Markup of the server that the browser would make otherwise is an error here. */
function rethrow(error: unknown): never {
  throw error;
}

/** Everything is near the window. */
class SeenAtOnce {
  constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(): void {
    queueMicrotask(() => this.tell([{ isIntersecting: true }]));
  }
  disconnect(): void {}
}

let went: string | undefined;

const page = () => new Page(parseHtml(document.body.innerHTML));

const hands: Browsed = {
  page,
  main: () => page().all("main")[0] ?? page(),
  address: () => `${window.location.pathname}${window.location.search}`,
  went: () => went,
  click: (words, within = "body") =>
    doing(() => find("a, button, summary, label, [role=option], [role=tab]", words, within).click()),
  type: (label, text) =>
    doing(() => {
      const field = labelled<HTMLInputElement>(label);
      field.focus();
      // React listens to the setter of the element itself, not to an assignment.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }),
  choose: (label, option) =>
    doing(() => {
      const field = labelled<HTMLSelectElement>(label);
      const found = [...field.options].find(({ text }) => text.trim() === option);
      if (found === undefined) throw new Error(`no option “${option}”`);
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(field, found.value);
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }),
  press: (key, options = {}) =>
    doing(() => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...options }),
      );
    }),
  until: (isDone) =>
    vi.waitFor(
      () => {
        if (!isDone()) throw new Error(`not yet: ${page().text.slice(0, 2_000)}`);
      },
      { timeout: 10_000, interval: 10 },
    ),
};

const fits = (text: string, words: string | RegExp) =>
  typeof words === "string" ? text.replace(/\s+/g, " ").trim() === words : words.test(text);

/** What a listener is told of an element: its label, or what it holds but for the choices of a field. */
function nameOf(element: Element): string {
  const label = element.getAttribute("aria-label");
  if (label !== null) return label;
  const copy = element.cloneNode(true) as Element;
  for (const field of copy.querySelectorAll("select")) field.remove();
  return new Page(parseHtml(copy.outerHTML)).text;
}

function find(selector: string, words: string | RegExp, within: string): HTMLElement {
  const among = [...document.querySelectorAll<HTMLElement>(`:is(${within}) :is(${selector})`)];
  const found = among.find((one) => fits(nameOf(one), words));
  if (found === undefined)
    throw new Error(`nothing to use is called “${words}”, only: ${among.map(nameOf).join(" | ")}`);
  return found;
}

function labelled<Field extends HTMLElement>(label: string | RegExp): Field {
  const fields = [...document.querySelectorAll<Field>("input, select, textarea")];
  const labelOf = (field: Field) =>
    field.getAttribute("aria-label") ??
    [...((field as unknown as HTMLInputElement).labels ?? [])].map(nameOf).join(" ");
  const found = fields.find((field) => fits(labelOf(field), label));
  if (found === undefined)
    throw new Error(`no field is called “${label}”, only: ${fields.map(labelOf).join(" | ")}`);
  return found;
}
