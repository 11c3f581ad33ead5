import { spawn } from "node:child_process";
import { join } from "node:path";
import { repositoryRoot } from "./command";

/** How a program runs: variables added to the environment, and whether its output is shown or kept. */
interface RunOptions {
  env?: Readonly<Record<string, string>>;
  output?: "show" | "keep";
}

/** How a program ended; `output` is empty when it was shown. */
export interface RunResult {
  code: number;
  output: string;
}

/** Runs a script of this project or of a package with the same Node, in the root folder. */
export function runNode(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return runProgram(process.execPath, args, options);
}

/** Runs a TypeScript command of this project. */
export function runTypeScript(
  file: string,
  args: readonly string[] = [],
  options: RunOptions = {},
): Promise<RunResult> {
  return runNode(["--import", "tsx", file, ...args], options);
}

/** The path of a file inside an installed package. */
export function packageFile(name: string, file: string): string {
  return join(repositoryRoot, "node_modules", name, file);
}

/** Runs a program in the root folder, with no shell. A program that cannot be started ends with code 127. */
export function runProgram(
  program: string,
  args: readonly string[],
  { env = {}, output = "show" }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      env: { ...process.env, ...env },
      stdio: output === "show" ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => chunks.push(chunk));
    const end = (code: number, extra = "") =>
      resolve({ code, output: `${Buffer.concat(chunks).toString("utf8")}${extra}` });
    child.on("error", (error) => end(127, error.message));
    child.on("close", (code) => end(code ?? 1));
  });
}
