import type { PageContext } from "@/components/facts/page-context";
import { joinWords } from "@/lib/format/text";
import type { RuleLine } from "@/lib/queries/rules/rule-lines";
import { textChanges } from "@/lib/records/regulation/choices";

/** Texts whose final version is set beside the draft, with how their provisions changed. */
export function ComparedTexts({ rules, page }: { rules: readonly RuleLine[]; page: PageContext }) {
  if (rules.length === 0) return null;
  return (
    <section aria-labelledby="compared-title">
      <h2 id="compared-title">Draft beside final text</h2>
      <ul className="news">
        {rules.map(({ slug, name, changes }) => (
          <li key={slug}>
            <a href={`${page.links.record("regulations", slug)}#draft-and-final`}>{name}</a>
            <p className="below">
              {joinWords(
                changes.map(({ change, count }) => `${count} ${textChanges[change].label.toLowerCase()}`),
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
