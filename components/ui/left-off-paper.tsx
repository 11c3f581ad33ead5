/** Says on paper, and only there, what of a page is not printed. */
export function LeftOffPaper({ words }: { words: string }) {
  return <p className="mt-2 hidden text-xs text-ink-3 print:block">Not printed: {words}.</p>;
}
