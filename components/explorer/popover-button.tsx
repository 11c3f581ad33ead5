"use client";

import { type MouseEvent, type ReactNode, useRef } from "react";
import { Pill } from "@/components/ui/action";
import { phone } from "@/components/ui/breakpoints";
import { placePopover } from "@/components/ui/place-popover";
import { Popover } from "@/components/ui/popover";

interface PopoverButtonProps {
  id: string;
  label: string;
  children: ReactNode;
}

/** A button with a card beneath it; a sheet on a phone. */
export function PopoverButton({ id, label, children }: PopoverButtonProps) {
  const card = useRef<HTMLDivElement>(null);
  const place = (event: MouseEvent<HTMLElement>) => {
    const button = event.currentTarget;
    requestAnimationFrame(() => {
      if (card.current?.matches(":popover-open") && !window.matchMedia(phone).matches)
        placePopover(card.current, button);
    });
  };
  return (
    <>
      <Pill popoverTarget={id} onClick={place}>
        {label}
      </Pill>
      <Popover ref={card} id={id} isWide aria-label={label}>
        {children}
      </Popover>
    </>
  );
}
