import type { PageContext } from "@/components/page/page-context";
import { RecordLinks } from "@/components/ui/record-link";
import { type ProfileSection, sectionOfRows } from "./section";

/** A section that only links to other records; those that did not exist on the day are left out, and so is an empty section. */
export function linkedSection(
  id: string,
  title: string,
  addresses: readonly string[],
  page: PageContext,
): ProfileSection[] {
  const known = addresses.filter((address) => page.names[address] !== undefined);
  return sectionOfRows(known, {
    id,
    title,
    body: (
      <p>
        <RecordLinks addresses={known} page={page} />
      </p>
    ),
  });
}
