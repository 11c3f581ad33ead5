import type { MissingWords } from "@/lib/format/missing";

/** A missing value: a quiet sign to see, its reason in words to point at or to hear. */
export function Missing({ mark, words }: MissingWords) {
  return (
    <span className="font-normal text-ink-3" title={words}>
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
