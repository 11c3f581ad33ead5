"use client";

import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Moment } from "@/lib/domain/moment";
import type { PaletteDialogProps } from "./palette-dialog";

/** The dialog; where its code cannot be had any more, as after a new build, the page of the search in its place. */
const PaletteDialog = lazy(async () => {
  const loaded = await import("./palette-dialog").catch(() => undefined);
  return { default: loaded?.PaletteDialog ?? ToSearchPage };
});

function ToSearchPage(_: PaletteDialogProps) {
  useEffect(() => {
    const link = document.querySelector<HTMLAnchorElement>("a[data-search-button]");
    window.location.assign(link?.href ?? "/search");
  }, []);
  return null;
}

/** Whether a key was meant for a field that is being typed in. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"))
  );
}

/** Opens the search over the page by `/`, Ctrl-K or the search button; its parts are fetched when it first opens. */
export function SearchPalette({ moment }: { moment: Moment }) {
  const [isOpen, setIsOpen] = useState(false);
  const early = useRef<string>(undefined);
  useEffect(() => {
    const undo = new AbortController();
    const open = (event: Event) => {
      event.preventDefault();
      early.current ??= "";
      setIsOpen(true);
    };
    const keyed = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && event.key.toLowerCase() === "k" && !event.shiftKey) open(event);
      else if (isCommand || isTyping(event.target)) return;
      else if (early.current !== undefined && event.key.length === 1) {
        // The field does not stand yet; the letter is kept for it.
        event.preventDefault();
        early.current += event.key;
      } else if (event.key === "/") open(event);
    };
    const clicked = (event: MouseEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
      if (!isPlain || !(event.target instanceof Element)) return;
      if (event.target.closest("[data-search-button]") === null) return;
      open(event);
    };
    document.addEventListener("keydown", keyed, { signal: undo.signal });
    document.addEventListener("click", clicked, { signal: undo.signal });
    return () => undo.abort();
  }, []);
  const closed = () => {
    early.current = undefined;
    setIsOpen(false);
  };
  if (!isOpen) return null;
  return (
    <Suspense>
      <PaletteDialog moment={moment} early={early} onClose={closed} />
    </Suspense>
  );
}
