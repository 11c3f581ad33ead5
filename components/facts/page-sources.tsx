import type { PageContext } from "@/components/page/page-context";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { SourceView } from "@/lib/domain/source-numbers";
import { plural } from "@/lib/format/text";
import { SourceList } from "./source-list";

interface PageSourcesProps {
  sources: readonly SourceView[];
  page: PageContext;
}

/** The sources of a page that gathers many records, closed at first: the cards at the values do the work. */
export function PageSources({ sources, page }: PageSourcesProps) {
  return (
    <Section id="sources" title="Sources of this page">
      <Disclosure summary={plural(sources.length, "source")}>
        <SourceList sources={sources} page={page} />
      </Disclosure>
    </Section>
  );
}
