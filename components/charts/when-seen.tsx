"use client";

import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Say } from "@/components/ui/section";

/** Width to height; on a phone every drawing is a square. */
const shapes = { wide: "sm:aspect-5/2", usual: "sm:aspect-2/1", tall: "sm:aspect-16/10" } as const;

interface WhenSeenProps {
  shape: keyof typeof shapes;
  children: ReactNode;
}

/** A box of its final size whose content is made when it comes near the window, so that no page loads charts it does not show. */
export function WhenSeen({ shape, children }: WhenSeenProps) {
  const box = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className={classNames("chart-box relative mt-3 aspect-square w-full text-xs", shapes[shape])}
    >
      <noscript>
        <Say>The drawing needs JavaScript; the same numbers stand in the table below.</Say>
      </noscript>
      {isSeen ? <Suspense fallback={null}>{children}</Suspense> : null}
    </div>
  );
}
