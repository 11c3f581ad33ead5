import { connect } from "node:net";

/** An answer as it came over the wire. */
interface RawAnswer {
  status: number;
  /** Names in small letters. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** Sends a request as it is written, which clients would mend or refuse, and reads until the server closes. */
export function rawRequest(
  origin: string | undefined,
  head: string,
  headers: readonly string[] = [],
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(origin ?? "");
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(parsed(Buffer.concat(chunks).toString("utf8"))));
    socket.write([`${head} HTTP/1.1`, `Host: ${host}`, "Connection: close", ...headers, "", ""].join("\r\n"));
  });
}

function parsed(answer: string): RawAnswer {
  const end = answer.indexOf("\r\n\r\n");
  const [first = "", ...lines] = answer.slice(0, end).split("\r\n");
  const pairs = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(first.split(" ")[1]),
    headers: Object.fromEntries(pairs),
    body: answer.slice(end + 4),
  };
}
