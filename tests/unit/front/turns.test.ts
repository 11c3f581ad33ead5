import { describe, expect, it } from "vitest";
import { turns } from "@/lib/front/turns.js";

describe("turns", () => {
  it("go so many at once; the next goes when one ends, in order, and once only for each end", async () => {
    const waitForTurn = turns({ atOnce: 2, waiting: 10 });
    const [first, second] = [await waitForTurn(), await waitForTurn()];
    const gone: string[] = [];
    const third = waitForTurn().then((end) => {
      gone.push("third");
      return end;
    });
    void waitForTurn().then(() => gone.push("fourth"));
    await Promise.resolve();
    expect(gone).toEqual([]);
    first?.();
    first?.();
    const endThird = await third;
    expect(gone).toEqual(["third"]);
    second?.();
    endThird?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(gone).toEqual(["third", "fourth"]);
  });

  it("are refused where too many wait, and are to be had again later", async () => {
    const waitForTurn = turns({ atOnce: 1, waiting: 1 });
    const end = await waitForTurn();
    const waiting = waitForTurn();
    expect(await waitForTurn()).toBeUndefined();
    end?.();
    (await waiting)?.();
    expect(await waitForTurn()).toBeTypeOf("function");
  });
});
