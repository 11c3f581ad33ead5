"use client";

import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";

/** A box of its final size whose content is made when it comes near the window, so that no page loads charts it does not show. */
export function WhenSeen({ className, children }: { className: string; children: ReactNode }) {
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
    <div ref={box} className={className}>
      <noscript>
        <p className="say">The drawing needs JavaScript; the same numbers stand in the table below.</p>
      </noscript>
      {isSeen ? <Suspense fallback={null}>{children}</Suspense> : null}
    </div>
  );
}
