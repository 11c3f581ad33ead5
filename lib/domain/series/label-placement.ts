/** Where a label may stand beside its mark, in pixels of the drawing. */
interface LabelRequest {
  /** Centre of the mark. */
  x: number;
  y: number;
  text: string;
}

interface PlacedLabel extends LabelRequest {
  /** Where the words begin or end, by `anchor`. */
  labelX: number;
  labelY: number;
  anchor: "start" | "end";
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Width of a letter and height of a line at the size in which charts are lettered, in pixels. */
const letter = 6.2;
const line = 13;
const gap = 7;

/**
 * Places labels to the right or left of their marks, in the order given (the most important first); a label that
 * would overlap another one or leave the drawing is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  area: { width: number; left: number },
): PlacedLabel[] {
  const taken: Box[] = [];
  return requests.flatMap((request) => {
    const width = request.text.length * letter;
    const places: PlacedLabel[] = [
      { ...request, labelX: request.x - gap, labelY: request.y - gap, anchor: "end" },
      { ...request, labelX: request.x + gap, labelY: request.y - gap, anchor: "start" },
      { ...request, labelX: request.x - gap, labelY: request.y + gap + 4, anchor: "end" },
      { ...request, labelX: request.x + gap, labelY: request.y + gap + 4, anchor: "start" },
    ];
    const place = places.find((one) => {
      const box = boxOf(one, width);
      return (
        box.left >= area.left &&
        box.right <= area.left + area.width &&
        !taken.some((other) => overlap(box, other))
      );
    });
    if (place === undefined) return [];
    taken.push(boxOf(place, width));
    return [place];
  });
}

function boxOf({ labelX, labelY, anchor }: PlacedLabel, width: number): Box {
  const left = anchor === "start" ? labelX : labelX - width;
  return { left, right: left + width, top: labelY - line, bottom: labelY + 3 };
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
