import type { Metadata } from "next";
import { DeadEnd } from "@/components/site/dead-end";
import { latestDay } from "@/lib/domain/moment";
import { readSite } from "@/lib/server/site";

export const metadata: Metadata = { title: "No such page" };

export default async function NotFound() {
  const site = await readSite(latestDay);
  if (site === undefined) return null;
  return (
    <DeadEnd title="There is no page at this address" site={site}>
      <p>Check the address for a slip, search for what you are looking for, or begin with a section.</p>
    </DeadEnd>
  );
}
