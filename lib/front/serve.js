import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import { correctHead, isOnDemand, narrow } from "./pass-on.js";
import { refusalOf } from "./refusal.js";
import { readTarget } from "./request-target.js";
import { SECURITY_HEADERS } from "./security-headers.js";
import { turns } from "./turns.js";

/**
 * @typedef {import("./pass-on.js").Request} Request
 * @typedef {import("./pass-on.js").Response} Response
 */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Behind a proxy that keeps its connections, ours must not be the first to close one. */
const KEEP_ALIVE_MILLISECONDS = 75_000;
/** How long answers that are under way may take when the server ends. */
const PATIENCE_MILLISECONDS = 30_000;

/** There is one thread to work answers out: more at once would only take memory, and who waits too long goes. */
const waitForTurn = turns({ atOnce: 2, waiting: 100 });

/**
 * Serves the built site: what stands between the network and Next. Nothing gets past it but GET and HEAD of an
 * address that can be read.
 * @param {import("./serving-address.js").ServingAddress} address
 * @returns {Promise<{ close: () => Promise<void> }>} `close` ends it when all answers under way are given
 */
export async function serve({ port, host }) {
  const site = next({
    dir: ROOT,
    port,
    // Next's proxy.ts rewrites inside the server only where the server has this name.
    hostname: "localhost",
    // Next would upgrade sockets of the server it is given, and an upgraded one is out of every time limit. Ours
    // has no upgrades: whoever asks for one gets the page as if he had not.
    httpServer: createServer(),
  });
  await site.prepare();
  const pass = site.getRequestHandler();
  const server = createServer((request, response) => void answer(request, response, pass));
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(undefined));
  });
  return { close: () => close(server) };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {(request: Request, response: Response) => Promise<void>} pass
 */
async function answer(request, response, pass) {
  const target = readTarget(request.url ?? "");
  const refusal = refusalOf(request.method ?? "", target);
  if (refusal !== undefined || target === undefined) return refuse(request, response, refusal);
  const endTurn = isOnDemand(target.path) ? await waitForTurn() : () => {};
  if (endTurn === undefined)
    return refuse(request, response, { status: 503, headers: { "Retry-After": "5" } });
  // When the head is sent the work is done; how slowly the rest is read is the reader's own affair.
  correctHead(response, narrow(request, target), endTurn);
  response.once("close", endTurn);
  if (response.destroyed) return endTurn();
  try {
    await pass(request, response);
  } catch (error) {
    console.error(`${request.method} ${request.url} failed:`, error);
    if (response.headersSent) response.destroy();
    else refuse(request, response, { status: 500, headers: {} });
  }
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {import("./refusal.js").Answer | undefined} answer
 */
function refuse(request, response, { status, headers, text = "" } = { status: 400, headers: {} }) {
  correctHead(response, "");
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value);
  const hasBody = request.headers["content-length"] ?? request.headers["transfer-encoding"];
  // What comes after the head of a refused request is not read.
  if (hasBody !== undefined) response.setHeader("Connection", "close");
  response.writeHead(status, {
    ...headers,
    ...(status !== 204 && { "Content-Length": Buffer.byteLength(text) }),
  });
  response.end(text);
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  // A connection whose answer is under way is not idle now; it ends with that answer.
  server.keepAliveTimeout = 1;
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MILLISECONDS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
