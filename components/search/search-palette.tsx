"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import type { Moment } from "@/lib/domain/moment";

const PaletteDialog = lazy(async () => ({ default: (await import("./palette-dialog")).PaletteDialog }));

/** Whether a key was meant for a field that is being typed in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** Opens the search over the page by `/`, Ctrl-K or the search button; its parts are fetched when it first opens. */
export function SearchPalette({ moment }: { moment: Moment }) {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const undo = new AbortController();
    const keyed = (event: KeyboardEvent) => {
      const isCommand =
        event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !isTyping(event.target);
      if (!isCommand && !isSlash) return;
      event.preventDefault();
      setIsOpen(true);
    };
    const clicked = (event: MouseEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
      if (!isPlain || !(event.target instanceof Element)) return;
      if (event.target.closest("[data-search-button]") === null) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener("keydown", keyed, { signal: undo.signal });
    document.addEventListener("click", clicked, { signal: undo.signal });
    return () => undo.abort();
  }, []);
  if (!isOpen) return null;
  return (
    <Suspense>
      <PaletteDialog moment={moment} onClose={() => setIsOpen(false)} />
    </Suspense>
  );
}
