import { readFileSync } from "node:fs";
import { constants } from "node:os";

/** Signals that ask a program to end, from a terminal, a system or its closing window. */
const POLITE = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);

/**
 * The exit code of a program that ended by itself with `code`, or by a signal: 128 and the signal's number, as
 * shells have it, so that whoever watches over it sees a failure.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export function exitCodeOf(code, signal) {
  return signal === null ? (code ?? 1) : 128 + constants.signals[signal];
}

/**
 * Calls back once, when this process is asked to end. Told to end, npm may leave its shell or this process behind,
 * so that the end of whoever started it counts as well.
 * @param {(signal: NodeJS.Signals) => void} end
 */
export function onPoliteEnd(end) {
  let isAsked = false;
  const once = (/** @type {NodeJS.Signals} */ signal) => {
    if (!isAsked) end(signal);
    isAsked = true;
  };
  for (const signal of POLITE) process.on(signal, once);
  if (process.env.npm_lifecycle_event === undefined) return;
  const starters = startersNow();
  setInterval(() => startersNow() !== starters && once("SIGTERM"), 250).unref();
}

/** The process that started this one, and the one above it where the first is only npm's shell. */
function startersNow() {
  const parent = process.ppid;
  const [, name = "", above = ""] = /\((.*)\) \S (\d+)/.exec(statusOf(parent)) ?? [];
  return name.endsWith("sh") ? `${parent} ${above}` : `${parent}`;
}

/**
 * What Linux tells of a process; elsewhere the shell gives its place to what it starts, and nothing is needed.
 * @param {number} pid
 */
function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8");
  } catch {
    return "";
  }
}
