import { Sheet } from "@/components/ui/sheet";
import { IconButton } from "./icon-button";
import { SiteNav } from "./site-nav";
import { ThemeSwitch } from "./theme-switch";

/** The header's sections on a phone: a sheet that opens without script. */
export function SiteMenu({ items }: { items: readonly { label: string; href: string }[] }) {
  return (
    <>
      <IconButton className="lg:hidden" popoverTarget="site-menu" aria-label="Menu">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M1.5 4h13M1.5 8h13M1.5 12h13" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </IconButton>
      <Sheet id="site-menu">
        <SiteNav items={items} kind="sheet" label="Sections" />
        <div className="mt-3 flex items-center justify-between">
          Light or dark
          <ThemeSwitch />
        </div>
      </Sheet>
    </>
  );
}
