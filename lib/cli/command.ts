import { fileURLToPath } from "node:url";

/** The repository's root folder, with no slash at its end. */
export const repositoryRoot = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * Runs an editor's command and exits with the code it returns. What goes wrong is told in one line,
 * never as a stack trace; a misspelt option is answered with the usage and exit code 2.
 */
export async function runCommand(usage: string, command: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const isUsage =
      error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
    console.error(isUsage ? `${(error as Error).message}\n${usage}` : explain(error));
    process.exitCode = isUsage ? 2 : 1;
  }
}

function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `could not finish: ${message.split("\n")[0]}`;
}
