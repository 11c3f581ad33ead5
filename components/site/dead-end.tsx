import type { ReactNode } from "react";
import { Button } from "@/components/ui/action";
import { Input } from "@/components/ui/field";
import { Column } from "@/components/ui/page";
import type { SiteView } from "@/lib/queries/site";
import { headerSections } from "@/lib/url/header-sections";
import { linksFor } from "@/lib/url/routes";
import { SiteFrame } from "./site-frame";

interface DeadEndProps {
  title: string;
  site: SiteView;
  /** What happened and what to do next. */
  children: ReactNode;
}

/** A page for an address without a page: says why, and leads on by search and by the sections of the header. */
export function DeadEnd({ title, site, children }: DeadEndProps) {
  const { moment } = site;
  const links = linksFor(moment);
  return (
    <SiteFrame moment={moment} site={site}>
      <Column width="text" className="py-12">
        <h1>{title}</h1>
        <div className="mt-4 grid gap-4 text-l text-ink-2">{children}</div>
        <form action={links.page("/search")} method="get" className="mt-6 flex gap-2">
          <label htmlFor="dead-end-search" className="sr-only">
            Search companies, models, chips, rules and sources
          </label>
          <Input
            id="dead-end-search"
            className="min-w-0 grow"
            type="search"
            name="q"
            placeholder="A company, model, chip or rule, in English, Chinese or pinyin"
          />
          <Button type="submit">Search</Button>
        </form>
        <ul className="mt-8 grid gap-x-8 sm:grid-cols-2">
          {headerSections.map(({ label, path }) => (
            <li key={path} className="border-t border-line py-2">
              <a href={links.page(path)}>{label}</a>
            </li>
          ))}
        </ul>
      </Column>
    </SiteFrame>
  );
}
