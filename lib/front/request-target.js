/** Escapes of signs that need none (RFC 3986, 2.3): letters, digits and `-._~`. */
const NEEDLESS = /%(?:2[DE]|3\d|4[1-9A-F]|5[0-9AF]|6[1-9A-F]|7[0-9AE])/gi;
const CONTROL = /%(?:[01][0-9A-F]|7F)/i;

/**
 * The address that a request asks for, with every needless escape resolved, so that an address has one spelling;
 * undefined where an escape of its path is broken or stands for no readable sign.
 * @param {string} target the first line's second word: `/path?query`, or a whole address as a proxy is asked
 * @returns {{ path: string, query: string } | undefined} `query` with its `?`, or ""
 */
export function readTarget(target) {
  const [, relative = ""] = /^(?:https?:\/\/[^/?#]*)?(.*)$/i.exec(target) ?? [];
  const [, written = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(relative) ?? [];
  const path = written === "" ? "/" : written.replace(NEEDLESS, decodeURIComponent);
  if (!path.startsWith("/") || CONTROL.test(path) || !isDecodable(path)) return undefined;
  return { path, query };
}

/** @param {string} text */
function isDecodable(text) {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
