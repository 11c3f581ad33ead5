import { repositoryRoot } from "@/lib/cli/command";
import { type KnownAddresses, readKnownAddresses } from "@/lib/url/page-addresses.js";

/** The addresses that the last data build knows; throws where nothing was built. */
export function readAddresses(): KnownAddresses {
  const known = readKnownAddresses(repositoryRoot);
  if (known === undefined) throw new Error("run `npm run data:build` first");
  return known;
}
