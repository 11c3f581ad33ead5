import { createServer } from "node:net";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { addressFromEnvironment, assertPortIsFree } from "@/lib/front/serving-address.js";

describe("addressFromEnvironment", () => {
  it("serves this machine only unless asked otherwise", () => {
    expect(addressFromEnvironment({})).toEqual({ port: 3000, host: "127.0.0.1" });
    expect(addressFromEnvironment({ PORT: "8080", HOSTNAME: "0.0.0.0" })).toEqual({
      port: 8080,
      host: "0.0.0.0",
    });
  });

  it("takes the name that containers set by themselves as not set", () => {
    expect(addressFromEnvironment({ HOSTNAME: hostname() }).host).toBe("127.0.0.1");
  });

  it.each(["0", "65536", "3000.5", "http"])("says what is wrong with PORT=%s", (port) => {
    expect(() => addressFromEnvironment({ PORT: port })).toThrow("write a number from 1 to 65535");
  });
});

describe("assertPortIsFree", () => {
  it("names another port when one is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await expect(assertPortIsFree({ port, host: "127.0.0.1" })).rejects.toThrow(
      `port ${port} is taken; choose another`,
    );
    await new Promise((resolve) => other.close(resolve));
    await expect(assertPortIsFree({ port, host: "127.0.0.1" })).resolves.toBeUndefined();
  });
});
