"use client";

import { useEffect, useRef } from "react";
import { Popover } from "@/components/ui/popover";
import { attachSourceCards } from "./attach-source-cards";

/** The one card that opens beside a citation marker; its content is copied from the list at the foot. */
export function SourceCards() {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => (card.current === null ? undefined : attachSourceCards(card.current)), []);
  return <Popover ref={card} aria-label="Source" />;
}
