const margin = 12;

/** Puts an open popover under its anchor, or above where there is no room, inside the window. On phones the style sheet places it. */
export function placePopover(popover: HTMLElement, anchor: Element): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const left = Math.max(margin, Math.min(at.left - margin, window.innerWidth - width - margin));
  const fitsBelow = at.bottom + height + 16 < window.innerHeight;
  const top = fitsBelow ? at.bottom + 8 : Math.max(margin, at.top - height - 8);
  popover.style.inset = `${top}px auto auto ${left}px`;
  popover.style.margin = "0";
}
