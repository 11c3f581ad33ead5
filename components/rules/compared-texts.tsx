import type { PageContext } from "@/components/facts/page-context";
import { changeLabels } from "@/lib/format/choices";
import { joinWords } from "@/lib/format/text";
import type { RuleLine } from "@/lib/queries/rules/rule-lines";

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
                changes.map(({ change, count }) => `${count} ${changeLabels[change].toLowerCase()}`),
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
