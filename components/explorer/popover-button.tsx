"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
import { placePopover } from "@/components/ui/place-popover";

interface PopoverButtonProps {
  id: string;
  label: string;
  children: ReactNode;
}

/** Where the card is a sheet from below, placed by the style sheet; the token `--breakpoint-sm`. */
const asSheet = "(max-width: 34rem)";

/** A button with a card beneath it; a sheet on a phone. */
export function PopoverButton({ id, label, children }: PopoverButtonProps) {
  const card = useRef<HTMLDivElement>(null);
  const place = (event: MouseEvent<HTMLButtonElement>) => {
    const button = event.currentTarget;
    requestAnimationFrame(() => {
      if (card.current?.matches(":popover-open") && !window.matchMedia(asSheet).matches)
        placePopover(card.current, button);
    });
  };
  return (
    <>
      <button type="button" className="pill" popoverTarget={id} onClick={place}>
        {label}
      </button>
      <div ref={card} id={id} popover="auto" className="popover tool-card" role="dialog" aria-label={label}>
        {children}
      </div>
    </>
  );
}
