import type { PageContext } from "@/components/page/page-context";
import { Lines } from "@/components/ui/lists";
import { Below, Section } from "@/components/ui/section";
import { joinWords } from "@/lib/format/text";
import type { RuleLine } from "@/lib/queries/rules/rule-lines";
import { textChanges } from "@/lib/records/regulation/choices";

/** Texts whose final version is set beside the draft, with how their provisions changed. */
export function ComparedTexts({ rules, page }: { rules: readonly RuleLine[]; page: PageContext }) {
  if (rules.length === 0) return null;
  return (
    <Section id="compared" title="Draft beside final text">
      <Lines>
        {rules.map(({ slug, name, changes }) => (
          <li key={slug}>
            <a href={`${page.links.record("regulations", slug)}#draft-and-final`}>{name}</a>
            <Below>
              {joinWords(
                changes.map(({ change, count }) => `${count} ${textChanges[change].label.toLowerCase()}`),
              )}
            </Below>
          </li>
        ))}
      </Lines>
    </Section>
  );
}
