import { placePopover } from "@/components/ui/place-popover";

const openDelay = 90;
const closeDelay = 220;

/** The citation marker under an event, if any; markers inside another popover keep to their plain link. */
function markerOf(target: EventTarget | null): HTMLAnchorElement | undefined {
  if (!(target instanceof Element) || target.closest("[popover]") !== null) return undefined;
  return target.closest<HTMLAnchorElement>("a[data-cite]") ?? undefined;
}

/** Fills the card from the page's own list of sources; false where the list does not hold the number. */
function fillCard(card: HTMLElement, marker: HTMLElement): boolean {
  const body = document.querySelector(`#source-${marker.dataset.cite} [data-source-body]`);
  if (body === null) return false;
  card.replaceChildren(body.cloneNode(true));
  card.setAttribute("aria-label", `Source ${marker.dataset.cite}`);
  if (marker.dataset.locator === undefined) return true;
  const place = document.createElement("p");
  place.textContent = `At: ${marker.dataset.locator}`;
  card.append(place);
  return true;
}

/** The card's behaviour: one at a time, closing by itself unless it was opened by a click. */
class SourceCard {
  #marker: HTMLAnchorElement | undefined;
  #isPinned = false;
  #isClosing = false;
  #timer: number | undefined;

  constructor(readonly element: HTMLElement) {}

  open(marker: HTMLAnchorElement): void {
    window.clearTimeout(this.#timer);
    // Closing gives the focus back to the marker, which must not open the card again.
    if (this.#isClosing || !fillCard(this.element, marker)) return;
    this.#marker = marker;
    if (!this.element.matches(":popover-open")) this.element.showPopover();
    placePopover(this.element, marker);
  }

  openSoon(marker: HTMLAnchorElement): void {
    if (!this.#isPinned) this.#after(openDelay, () => this.open(marker));
  }

  pin(marker: HTMLAnchorElement): void {
    this.open(marker);
    this.#isPinned = true;
    this.element.querySelector("a")?.focus({ preventScroll: true });
  }

  keep(): void {
    window.clearTimeout(this.#timer);
  }

  leave(): void {
    if (this.#isPinned) return;
    this.#after(closeDelay, () => {
      if (this.element.matches(":popover-open")) this.element.hidePopover();
    });
  }

  closing(): void {
    this.#isClosing = true;
  }

  /** After Escape or a click elsewhere: the focus goes back to where the reader was. */
  closed(): void {
    const focusIsLost =
      document.activeElement === document.body || this.element.contains(document.activeElement);
    if (this.#isPinned && focusIsLost) this.#marker?.focus({ preventScroll: true });
    this.#isPinned = false;
    this.#isClosing = false;
    window.clearTimeout(this.#timer);
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  #after(delay: number, run: () => void): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(run, delay);
  }
}

/** Places a popover that its own button opened, such as that of a conflict. */
function placeDeclared({ target }: Event): void {
  if (!(target instanceof HTMLElement) || !target.matches("[data-popover][id]:popover-open")) return;
  const button = document.querySelector(`[popovertarget="${CSS.escape(target.id)}"]`);
  if (button !== null) placePopover(target, button);
}

/**
 * Opens sources beside their markers: on pointing and on keyboard focus until one leaves, on click or tap until it is
 * closed by Escape or a click elsewhere. Returns what undoes it.
 */
export function attachSourceCards(element: HTMLElement): () => void {
  const undo = new AbortController();
  const options = { signal: undo.signal };
  const card = new SourceCard(element);

  const pointed = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    const marker = markerOf(event.target);
    if (marker !== undefined) card.openSoon(marker);
    else if (card.holds(event.target)) card.keep();
    else card.leave();
  };
  const focused = (event: FocusEvent) => {
    const marker = markerOf(event.target);
    if (marker?.matches(":focus-visible")) card.open(marker);
    else if (!card.holds(event.target)) card.leave();
  };
  const clicked = (event: MouseEvent) => {
    const marker = markerOf(event.target);
    if (marker === undefined || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    card.pin(marker);
  };

  document.addEventListener("pointerover", pointed, options);
  document.addEventListener("focusin", focused, options);
  document.addEventListener("click", clicked, options);
  element.addEventListener("beforetoggle", (event) => event.newState === "closed" && card.closing(), options);
  element.addEventListener("toggle", (event) => event.newState === "closed" && card.closed(), options);
  document.addEventListener("toggle", placeDeclared, { capture: true, signal: undo.signal });
  return () => undo.abort();
}
