const width = 24;

/** Shows how far a build is: a bar that is redrawn on a terminal, and nothing in a log. */
export function progressBar(
  stream: NodeJS.WriteStream = process.stderr,
): (step: string, done: number) => void {
  if (!stream.isTTY) return () => {};
  return (step, done) => {
    const filled = Math.round(done * width);
    stream.write(
      `\r\u001b[K[${"#".repeat(filled)}${".".repeat(width - filled)}] ${step}${done === 1 ? "\r\u001b[K" : ""}`,
    );
  };
}
