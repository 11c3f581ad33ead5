/**
 * Lets so many go at once and so many wait; whoever finds no place is told at once.
 * @param {{ atOnce: number, waiting: number }} places
 * @returns {() => Promise<(() => void) | undefined>} waits for a turn; gives the way to end it, or undefined
 */
export function turns({ atOnce, waiting }) {
  /** @type {(() => void)[]} */
  const queue = [];
  let free = atOnce;
  const end = () => {
    const next = queue.shift();
    if (next) next();
    else free += 1;
  };
  return async () => {
    if (free > 0) free -= 1;
    else if (queue.length >= waiting) return undefined;
    else await new Promise((/** @type {(value: void) => void} */ resolve) => queue.push(resolve));
    let isOver = false;
    return () => {
      if (!isOver) end();
      isOver = true;
    };
  };
}
