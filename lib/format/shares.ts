/** A share of facts as a whole percentage; nothing where there are no facts. */
export function shareWords(part: number, whole: number): string {
  return whole === 0 ? "" : `${Math.round((100 * part) / whole)}%`;
}
