"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { headerSectionOf } from "@/lib/url/header-sections";

/** The current one differs by its line or its weight as well as by colour, so that it is told apart in every theme. */
const looks = {
  bar: {
    list: "flex gap-4.5 text-s max-lg:hidden",
    item: "border-b-2 border-transparent py-1.5 whitespace-nowrap text-ink-2 no-underline hover:border-line-2 hover:text-ink aria-current:border-accent aria-current:text-ink forced-colors:not-aria-current:border-b-0",
  },
  sheet: {
    list: "",
    item: "block border-b border-line py-2.5 no-underline aria-current:font-medium aria-current:text-accent",
  },
} as const;

interface SiteNavProps {
  /** The sections with the addresses that keep the day. */
  items: readonly { label: string; href: string }[];
  kind: keyof typeof looks;
  label: string;
}

/** The site's sections with the current one marked; the same list stands in the header and in the phone's menu. */
export function SiteNav({ items, kind, label }: SiteNavProps) {
  const current = headerSectionOf(`/${useSelectedLayoutSegment() ?? ""}`);
  return (
    <nav className={looks[kind].list} aria-label={label}>
      {items.map((item) => (
        <a
          key={item.href}
          className={looks[kind].item}
          href={item.href}
          aria-current={item.label === current?.label ? "true" : undefined}
        >
          {item.label}
        </a>
      ))}
    </nav>
  );
}
