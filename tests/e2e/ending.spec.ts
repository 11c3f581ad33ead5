import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { expect, test } from "@playwright/test";
import { repositoryRoot } from "@/lib/cli/command";
import { freePort } from "../support/site-process";

// Each test serves the site a second time; one at a time is enough for the machine.
test.describe.configure({ mode: "serial" });

/** Serves by the very command of the README; the site is built already. */
async function startByNpm() {
  const port = await freePort();
  const npm = spawn("npm", ["start"], {
    cwd: repositoryRoot,
    env: { ...process.env, PORT: String(port), HOSTNAME: "127.0.0.1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  await new Promise((resolve, reject) => {
    npm.once("exit", () => reject(new Error("the site did not come up")));
    npm.stdout?.on("data", (text) => String(text).includes("Serving on") && resolve(undefined));
  });
  return { npm, origin: `http://127.0.0.1:${port}`, server: serverBelow(npm) };
}

/** The process below npm that serves: the last in the line of children. */
function serverBelow({ pid = 0 }: ChildProcess): number {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number));
  let last = pid;
  for (let child: number | undefined = pid; child !== undefined; ) {
    last = child;
    child = pairs.find(([, parent]) => parent === last)?.[0];
  }
  return last;
}

const answers = (origin: string) =>
  fetch(`${origin}/api/health`).then(
    ({ status }) => status,
    () => "closed",
  );

const signals = ["SIGTERM", "SIGINT", "SIGHUP", "SIGKILL", "SIGABRT", "SIGSEGV", "SIGQUIT"] as const;

for (const signal of signals) {
  test(`a server that ${signal} ends is told as a failure`, async () => {
    const { npm, origin, server } = await startByNpm();
    expect(await answers(origin)).toBe(200);
    process.kill(server, signal);
    const [code, by] = await once(npm, "exit");
    expect([code === 0, by === null && code === null]).toEqual([false, false]);
    expect(await answers(origin)).toBe("closed");
  });
}

// npm passes SIGINT by: a terminal sends it to the server as well.
for (const signal of ["SIGTERM", "SIGKILL"] as const) {
  test(`the port is closed when ${signal} ends npm`, async () => {
    const { npm, origin } = await startByNpm();
    npm.kill(signal);
    await once(npm, "exit");
    await expect.poll(() => answers(origin), { timeout: 5_000 }).toBe("closed");
  });
}

/** Asks for a page; `reached` is when the server has its request, which it says by "100 Continue". */
function ask(url: string) {
  const request = get(url, { headers: { Expect: "100-continue" } });
  request.flushHeaders();
  return {
    reached: once(request, "continue"),
    answer: once(request, "response").then((values) => bodyOf(values as [IncomingMessage])),
  };
}

async function bodyOf([response]: [IncomingMessage]) {
  return { status: response.statusCode, text: Buffer.concat(await response.toArray()).toString() };
}

test("an answer that is under way is given before the server ends", async () => {
  const { npm, origin, server } = await startByNpm();
  const asked = [1, 2, 3].map((date) => ask(`${origin}/as-of/2024-03-0${date}/data/quality`));
  await Promise.all(asked.map(({ reached }) => reached));
  process.kill(server, "SIGTERM");
  for (const { answer } of asked) {
    const { status, text } = await answer;
    expect(status).toBe(200);
    expect(text).toMatch(/<\/html>/);
  }
  await once(npm, "exit");
});
