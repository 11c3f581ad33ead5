import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Document, DocumentFault, Position } from "@/lib/checks/document";
import type { JsonPath } from "@/lib/schema/walk";

/** What is known of a file before its text is parsed. */
export type DocumentName = Pick<Document, "file" | "collection" | "slug">;

/** Keys that could reach into an object's prototype. */
const hostileKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Keys as they stand in a text, whose presence calls for the careful reading. */
const hostileText = new RegExp(`"(?:${[...hostileKeys].join("|")})"|\\\\u`);

/** Parses a data file, keeping the place of every key and value. A broken file has faults and no value. */
export function parseDocument(name: DocumentName, text: string): Document {
  return parsePlain(name, text) ?? parseCarefully(name, text);
}

/**
 * A file that reads back exactly as it was written: it has no fault and no doubled key, and the places of its
 * keys need to be worked out only when somebody asks. Undefined for any other; thousands of files are plain.
 */
function parsePlain(name: DocumentName, text: string): Document | undefined {
  const value = hostileText.test(text) ? undefined : parsedOrUndefined(text);
  if (value === undefined || `${JSON.stringify(value, null, 2)}\n` !== text) return undefined;
  let careful: Document | undefined;
  const locate: Document["locate"] = (path, part) => {
    careful ??= parseCarefully(name, text);
    return careful.locate(path, part);
  };
  return { ...name, text, value, faults: [], duplicateKeys: [], locate };
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function parseCarefully(name: DocumentName, text: string): Document {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const place = positionsOf(text);
  const faults = errors.map((error) => ({ ...syntaxFault(error), ...place(error.offset) }));
  const scan = root && faults.length === 0 ? scanKeys(root, place) : { faults: [], duplicateKeys: [] };
  const allFaults = [...faults, ...scan.faults];
  return {
    ...name,
    text,
    value: root && allFaults.length === 0 ? getNodeValue(root) : undefined,
    faults: allFaults,
    duplicateKeys: scan.duplicateKeys,
    locate: (path, part = "value") => place(root ? offsetAt(root, path, part) : 0),
  };
}

/** A file that could not be read as text, with the reason. */
export function unreadableDocument(name: DocumentName, problem: string, tip: string): Document {
  const start = { line: 1, column: 1 };
  return {
    ...name,
    text: undefined,
    value: undefined,
    faults: [{ ...start, problem, tip }],
    duplicateKeys: [],
    locate: () => start,
  };
}

function syntaxFault({ error, length }: ParseError): Pick<DocumentFault, "problem" | "tip"> {
  const code = printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const tips: Record<string, string> = {
    "comma expected": "put a comma between two entries",
    "value expected": "write a value after the colon, and no comma after the last entry",
    "property name expected": "write keys in double quotes, and no comma after the last entry",
    "colon expected": "put a colon between key and value",
    "close brace expected": "an object is not closed: add `}`",
    "close bracket expected": "a list is not closed: add `]`",
    "invalid comment token": "JSON has no comments: use a `note`",
    "unexpected end of string": "a text is not closed: add a double quote on the same line",
    "end of file expected": "remove what follows the closing brace",
  };
  return {
    problem: `this is not JSON: ${code}${length > 1 ? " here" : ""}`,
    tip: tips[code] ?? "mend the syntax here",
  };
}

/** A function from an offset in a text to its line and column, counted from 1. */
function positionsOf(text: string): (offset: number) => Position {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const line = lastAtMost(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

/** Index of the last of some rising numbers that is not above a limit. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

function offsetAt(root: Node, path: JsonPath, part: "key" | "value"): number {
  const node = nodeAt(root, path);
  if (node === undefined) return path.length === 0 ? root.offset : offsetAt(root, path.slice(0, -1), "value");
  const key = node.parent?.type === "property" ? node.parent.children?.[0] : undefined;
  return part === "key" && key ? key.offset : node.offset;
}

/** The node of a path; of a key that stands twice, the last, which is the one JSON keeps. */
function nodeAt(root: Node, path: JsonPath): Node | undefined {
  const key = path.at(-1);
  const parent = findNodeAtLocation(root, path.slice(0, -1));
  if (typeof key !== "string" || parent?.type !== "object") return findNodeAtLocation(root, [...path]);
  return parent.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
}

interface KeyScan {
  faults: DocumentFault[];
  duplicateKeys: { path: JsonPath; key: string }[];
}

/** Finds hostile keys and keys that stand twice in one object, in one walk over the tree. */
function scanKeys(root: Node, place: (offset: number) => Position): KeyScan {
  const result: KeyScan = { faults: [], duplicateKeys: [] };
  for (const { node, path } of objectsIn(root, [])) {
    const keyNodes = (node.children ?? []).flatMap((property) => property.children?.[0] ?? []);
    const keys = keyNodes.map((keyNode) => String(keyNode.value));
    for (const [index, key] of keys.entries()) {
      if (hostileKeys.has(key))
        result.faults.push({ ...place(keyNodes[index]?.offset ?? 0), ...hostileKey(key) });
      if (keys.indexOf(key) < index) result.duplicateKeys.push({ path, key });
    }
  }
  return result;
}

/** Every object of a tree with its path, parents first. */
function* objectsIn(node: Node, path: JsonPath): Generator<{ node: Node; path: JsonPath }> {
  if (node.type === "object") yield { node, path };
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === "array") yield* objectsIn(child, [...path, index]);
    const [keyNode, valueNode] = child.children ?? [];
    if (node.type === "object" && valueNode) yield* objectsIn(valueNode, [...path, String(keyNode?.value)]);
  }
}

const hostileKey = (key: string): Pick<DocumentFault, "problem" | "tip"> => ({
  problem: `the key \`${key}\` is not allowed`,
  tip: "remove it: such a key can change every object of a program",
});
