import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";

/** Ways in which the file of a database goes bad, in place or by another put into its place. */
export const damages: Readonly<Record<string, (file: string) => void>> = {
  missing: (file) => rmSync(file),
  "cut to nothing in place": (file) => truncateSync(file, 0),
  "cut in half in place": (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  "one page short": (file) => truncateSync(file, readFileSync(file).length - 4096),
  "cut to one page": (file) => truncateSync(file, 4096),
  "cut to 50 bytes": (file) => truncateSync(file, 50),
  "overwritten in place": (file) => writeFileSync(file, "no database at all, but long enough".repeat(1_000)),
  "garbage in its place": (file) => replace(file, Buffer.alloc(100_000, 7)),
  "nothing in its place": (file) => replace(file, Buffer.alloc(0)),
  "a flipped bit in its head": (file) => flipBit(file, 18, 0),
  "a folder in its place": (file) => {
    rmSync(file);
    mkdirSync(file);
  },
};

/** Changes one bit of a file in its place. */
export function flipBit(file: string, byte: number, bit: number): void {
  const bytes = readFileSync(file);
  bytes[byte] = (bytes[byte] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
}

/** Makes a file whole again, whatever lies in its place. */
export function restore(file: string, whole: string): void {
  rmSync(file, { recursive: true, force: true });
  copyFileSync(whole, file);
}

function replace(file: string, bytes: Buffer): void {
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
}
