import type { ReactNode } from "react";
import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import { Chinese } from "@/components/ui/chinese";
import { capitalise, hasChinese } from "@/lib/format/text";
import type { ProfileView } from "@/lib/queries/profile/view";
import { collections } from "@/lib/records";
import { isCompared, recordDownload } from "@/lib/url/routes";

interface ProfileHeadProps {
  view: ProfileView<unknown>;
  page: PageContext;
  badges: ReactNode;
}

/** Name in both scripts, what it is in a sentence, and what can be done with the record. */
export function ProfileHead({ view, page, badges }: ProfileHeadProps) {
  const { collection, slug, name, nameZh, summary, aliases } = view;
  return (
    <>
      <nav className="crumb" aria-label="Breadcrumb">
        <span aria-hidden="true">‹ </span>
        <a href={page.links.page(`/${collection}`)}>{capitalise(collections[collection].plural)}</a>
      </nav>
      <div className="profile-head">
        <div>
          <h1>
            {name}
            {nameZh === undefined || nameZh === name ? null : <Chinese>{nameZh}</Chinese>}
          </h1>
          <Aliases aliases={aliases} />
        </div>
        <div className="profile-actions no-print">
          {isCompared(collection) ? (
            <a className="pill" href={page.links.page(`/compare/${collection}`, { ids: slug })}>
              Compare
            </a>
          ) : null}
          <a className="pill" href="#cite">
            Cite
          </a>
          <a className="pill" href={recordDownload(collection, slug)} download>
            Download
          </a>
        </div>
      </div>
      <div className="mt-3 flex flex-wrap gap-1.5">{badges}</div>
      {summary === undefined ? (
        <div className="mb-6" />
      ) : (
        <p className="lede">
          {summary.text}
          <Cites sources={summary.sources} page={page} />
        </p>
      )}
    </>
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
