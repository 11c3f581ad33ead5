import type { ReactNode } from "react";
import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Pill } from "@/components/ui/action";
import { Chinese } from "@/components/ui/chinese";
import { capitalise, hasChinese } from "@/lib/format/text";
import type { ProfileView } from "@/lib/queries/profile/view";
import { collections } from "@/lib/records";
import { isCompared } from "@/lib/schema/collection-names";
import { recordDownload } from "@/lib/url/routes";

interface ProfileHeadProps {
  view: ProfileView<unknown>;
  page: PageContext;
  badges: ReactNode;
}

/** Name in both scripts, what it is in a sentence, and what can be done with the record. */
export function ProfileHead({ view, page, badges }: ProfileHeadProps) {
  const { collection, name, nameZh, summary, aliases } = view;
  return (
    <>
      <nav className="mb-2 text-s text-ink-3" aria-label="Breadcrumb">
        <span aria-hidden="true">‹ </span>
        <a href={page.links.page(`/${collection}`)}>{capitalise(collections[collection].plural)}</a>
      </nav>
      <div className="grid grid-cols-1 items-start gap-x-6 gap-y-1 md:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <h1>
            {name}
            {nameZh === undefined || nameZh === name ? null : (
              <Chinese className="ml-2.5 text-beside font-normal tracking-normal whitespace-nowrap text-ink-2 max-sm:mt-1 max-sm:ml-0 max-sm:block">
                {nameZh}
              </Chinese>
            )}
          </h1>
          <Aliases aliases={aliases} />
        </div>
        <Actions view={view} page={page} />
      </div>
      <div className="mt-3 flex flex-wrap gap-1.5">{badges}</div>
      {summary === undefined ? null : (
        <p className="mt-3 max-w-[66ch] font-serif text-l leading-[1.45] md:text-xl/[1.45]">
          {summary.text}
          <Cites sources={summary.sources} page={page} />
        </p>
      )}
    </>
  );
}

function Actions({ view: { collection, slug }, page }: Omit<ProfileHeadProps, "badges">) {
  return (
    <div className="flex flex-wrap gap-1.5 print:hidden">
      {isCompared(collection) ? (
        <Pill href={page.links.page(`/compare/${collection}`, { ids: slug })}>Compare</Pill>
      ) : null}
      <Pill href="#cite">Cite</Pill>
      <Pill href={recordDownload(collection, slug)} download>
        Download
      </Pill>
    </div>
  );
}

function Aliases({ aliases }: { aliases: readonly string[] }) {
  if (aliases.length === 0) return null;
  return (
    <p className="mt-1 text-s text-ink-3">
      Also{" "}
      {aliases.map((alias, index) => (
        <span key={alias}>
          {index === 0 ? "" : ", "}
          {hasChinese(alias) ? <Chinese>{alias}</Chinese> : alias}
        </span>
      ))}
    </p>
  );
}
