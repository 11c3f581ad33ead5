import { Cites } from "@/components/facts/cites";
import type { PageContext } from "@/components/page/page-context";

interface ToldProps {
  text: string;
  sources: readonly string[];
  note?: string | undefined;
  page: PageContext;
}

/** What happened or was said, in a paragraph with its sources, and what an editor has to add. */
export function Told({ text, sources, note, page }: ToldProps) {
  return (
    <>
      <p className="max-w-text">
        {text}
        <Cites sources={sources} page={page} />
      </p>
      {note === undefined ? null : <p className="mt-2 max-w-text text-s text-ink-2">{note}</p>}
    </>
  );
}
