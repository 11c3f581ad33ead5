import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/facts/page-context";
import type { Provision } from "@/lib/records/regulation/schema";

/** What a rule asks, subject by subject, in our words; a draft's provisions are marked. */
export function Provisions({ provisions, page }: { provisions: readonly Provision[]; page: PageContext }) {
  return (
    <dl className="fact-list">
      {provisions.map(({ topic, article, version, text, sources }) => (
        <div key={`${version}${article}${topic}`} className="contents *:border-t *:border-line *:py-2">
          <dt className="pr-4 text-ink-2">
            {topic}
            {article === undefined ? null : <span className="block text-xs text-ink-3">{article}</span>}
          </dt>
          <dd>
            {version === "draft" ? <span className="tag quiet">draft</span> : null} {text}
            <Cites sources={sources} page={page} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
