import { createServer } from "node:net";
import { hostname } from "node:os";

/**
 * Where the site is served.
 * @typedef {{ port: number, host: string }} ServingAddress
 */

/**
 * The address that PORT and HOSTNAME ask for, by default 127.0.0.1:3000. Containers set HOSTNAME to the
 * machine's own name without anybody asking; that is taken as not set.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {ServingAddress}
 */
export function addressFromEnvironment(env) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is \`${env.PORT}\`; write a number from 1 to 65535`);
  }
  const host = env.HOSTNAME && env.HOSTNAME !== hostname() ? env.HOSTNAME : "127.0.0.1";
  return { port, host };
}

/**
 * Throws a message that names the way out when something else listens at the address.
 * @param {ServingAddress} address
 * @returns {Promise<void>}
 */
export function assertPortIsFree({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      const isTaken = error.code === "EADDRINUSE";
      const way = `choose another, as in \`PORT=${port === 65_535 ? 3000 : port + 1} npm start\``;
      reject(
        new Error(
          isTaken ? `port ${port} is taken; ${way}` : `cannot listen on ${host}:${port} (${error.code})`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
