import type { MissingWords } from "@/lib/format/missing";

/** A missing value: a quiet sign to see, its reason in words to point at or to hear. */
export function Missing({ mark, words }: MissingWords) {
  return (
    <span className="missing" title={words}>
      <span aria-hidden="true">{mark}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
