import { existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Document } from "@/lib/checks/document";
import { sideFileNames } from "@/lib/records/side-files";
import { collectionNames } from "@/lib/schema/slug";
import { type DocumentName, parseDocument, unreadableDocument } from "./parse-document";

/** Largest file that is read, in bytes. */
const sizeLimit = 5_000_000;

const folders = [...collectionNames, ...sideFileNames];
const byteOrderMark = "\uFEFF";

/**
 * Reads every record file under `root/data`, in the order of collections and names. A file that
 * cannot be read or parsed is among them, with its faults; other files and folders are left alone.
 */
export function readDocuments(root: string): Document[] {
  return folders.flatMap((collection) => {
    const folder = join(root, "data", collection);
    if (!existsSync(folder)) return [];
    if (lstatSync(folder).isSymbolicLink()) {
      const name = { file: `data/${collection}`, collection, slug: collection };
      return [unreadableDocument(name, "the folder is a link", "put the folder itself here")];
    }
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    return names.sort().map((name) => {
      const slug = name.slice(0, -".json".length);
      return readDocument(join(folder, name), { file: `data/${collection}/${name}`, collection, slug });
    });
  });
}

function readDocument(path: string, name: DocumentName): Document {
  const stats = lstatSync(path);
  if (!stats.isFile())
    return unreadableDocument(name, "this is a link or a folder, not a file", "put the file itself here");
  if (stats.size > sizeLimit) {
    const megabytes = Math.ceil(stats.size / 1e6);
    return unreadableDocument(
      name,
      `the file has ${megabytes} MB, more than the 5 MB allowed`,
      "split it, or remove what does not belong",
    );
  }
  const text = decode(readFileSync(path));
  if (text === undefined)
    return unreadableDocument(name, "the file is not valid UTF-8", "save it again as UTF-8");
  if (text.startsWith(byteOrderMark))
    return unreadableDocument(name, "the file begins with a byte order mark", "save it as UTF-8 without BOM");
  return parseDocument(name, text);
}

/** The bytes as text, or undefined where they are not valid UTF-8. A byte order mark is kept. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
