/** A text in which words between back quotes are set as code. */
export function Code({ text }: { text: string }) {
  return text.split("`").map((part, index) =>
    // Every second part stood between quotes.
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
}
