import { createHash } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The checksum of a file's bytes, as `sha256sum` prints and checks it; read in parts, however long the file is. */
export function sumOf(/** @type {string} */ file) {
  const hash = createHash("sha256");
  const part = Buffer.alloc(1 << 20);
  const handle = openSync(file, "r");
  try {
    for (let read = readSync(handle, part); read > 0; read = readSync(handle, part))
      hash.update(part.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return `${hash.digest("hex")}  ${basename(file)}\n`;
}

/** Where the checksum of a database is kept. */
export const sumFileOf = (/** @type {string} */ file) => `${file}.sha256`;

/**
 * Takes a copy of the database for this process alone, checks that it is what the build left, and gives its address
 * and the way to remove it. A process so serves one edition to its end, whatever becomes of the file that was
 * copied. Where nothing can be written, the file itself is served: nobody can change it there either.
 * @param {string} url `file:` and a path, or a server, of which there is nothing to copy
 * @throws with what to do where the file is missing or not whole
 */
export function takeCopy(url) {
  if (!url.startsWith("file:")) return { url, remove: () => {} };
  const file = url.slice("file:".length);
  const copy = `${file}.served-${process.pid}`;
  removeLeftovers(file);
  const served = isCopied(file, copy) ? copy : file;
  const remove = () => rmSync(copy, { force: true });
  try {
    assertWhole(file, served);
  } catch (error) {
    remove();
    throw error;
  }
  return { url: `file:${served}`, remove };
}

/**
 * @param {string} file
 * @param {string} copy
 */
function isCopied(file, copy) {
  try {
    copyFileSync(file, copy, constants.COPYFILE_FICLONE);
    chmodSync(copy, 0o444);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} file the one that was built
 * @param {string} served the one that is to be served
 */
function assertWhole(file, served) {
  const way = "run `npm run data:build`";
  if (!existsSync(file)) throw new Error(`there is no database ${file}; ${way}`);
  const sumFile = sumFileOf(file);
  if (!existsSync(sumFile)) throw new Error(`the database has no checksum beside it, ${sumFile}; ${way}`);
  const [sum] = readFileSync(sumFile, "utf8").split(" ");
  if (readSum(served) !== sum) throw new Error(`the database ${file} is not as it was built; ${way}`);
}

/** @param {string} file */
function readSum(file) {
  try {
    return sumOf(file).split(" ")[0];
  } catch {
    return "unreadable";
  }
}

/** Removes the copies of processes that could not do it themselves. */
function removeLeftovers(/** @type {string} */ file) {
  const folder = dirname(file);
  const ours = `${basename(file)}.served-`;
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.startsWith(ours) || isRunning(Number(name.slice(ours.length)))) continue;
    rmSync(join(folder, name), { force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
