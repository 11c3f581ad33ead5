"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { sectionOf } from "@/lib/url/sections";

interface SiteNavProps {
  /** The sections with the addresses that keep the day. */
  items: readonly { label: string; href: string }[];
  className: string;
  label: string;
}

/** The site's sections with the current one marked; the same list stands in the header and in the phone's menu. */
export function SiteNav({ items, className, label }: SiteNavProps) {
  const current = sectionOf(`/${useSelectedLayoutSegment() ?? ""}`);
  return (
    <nav className={className} aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.label === current?.label ? "true" : undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  );
}
