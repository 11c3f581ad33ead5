import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";
import { Definition } from "@/components/ui/definition";
import { Below } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Provision } from "@/lib/records/regulation/schema";

/** What a rule asks, subject by subject, in our words; a draft's provisions are marked. */
export function Provisions({ provisions, page }: { provisions: readonly Provision[]; page: PageContext }) {
  return (
    <dl>
      {provisions.map(({ topic, article, version, text, sources }) => (
        <Definition
          key={`${version}${article}${topic}`}
          term={
            <>
              {topic}
              {article === undefined ? null : <Below>{article}</Below>}
            </>
          }
        >
          {version === "draft" ? <Tag kind="quiet">draft</Tag> : null} {text}
          <Cites sources={sources} page={page} />
        </Definition>
      ))}
    </dl>
  );
}
