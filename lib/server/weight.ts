/** What an object, a key and a number take besides what they hold; measured on views of tables, and rounded up. */
const bytes = { object: 32, entry: 16, plain: 8, character: 2 };

/**
 * About how many bytes of memory a plain view holds, rather too many than too few: objects, lists, texts, numbers
 * and buffers. What stands in it twice counts once.
 */
export function weightOf(view: unknown): number {
  const counted = new Set<object>();
  const open: unknown[] = [view];
  let weight = 0;
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") weight += bytes.object + bytes.character * value.length;
    else if (typeof value !== "object" || value === null) weight += bytes.plain;
    else if (!counted.has(value)) {
      counted.add(value);
      weight += bytes.object;
      if (ArrayBuffer.isView(value)) weight += value.byteLength;
      else {
        const parts = Object.values(value);
        weight += bytes.entry * parts.length;
        for (const part of parts) open.push(part);
      }
    }
  }
  return weight;
}
