import type { PageContext } from "@/components/page/page-context";

/** A link to another record by its address, under its name; plain text where it has no page of its own. */
export function RecordLink({
  address,
  page,
}: {
  address: string;
  page: Pick<PageContext, "links" | "names">;
}) {
  const name = page.names[address];
  if (name === undefined) return null;
  const href = page.links.address(address);
  return href === undefined ? name : <a href={href}>{name}</a>;
}

/** Links to several records, with commas between; records that did not exist on the day are left out. */
export function RecordLinks({
  addresses,
  page,
}: {
  addresses: readonly string[];
  page: Pick<PageContext, "links" | "names">;
}) {
  const known = addresses.filter((address) => page.names[address] !== undefined);
  return known.map((address, index) => (
    <span key={address}>
      {index === 0 ? "" : ", "}
      <RecordLink address={address} page={page} />
    </span>
  ));
}
