import type { PageContext } from "@/components/page/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import { RecordLink } from "@/components/ui/record-link";
import { Section } from "@/components/ui/section";
import { Tally } from "@/components/ui/tally";
import type { RuleMaker } from "@/lib/queries/rules/hub";

/** The bodies behind the national texts, each with how many it stands behind. */
export function RuleMakers({ makers, page }: { makers: readonly RuleMaker[]; page: PageContext }) {
  const known = makers.filter(({ address }) => page.names[address] !== undefined);
  if (known.length === 0) return null;
  return (
    <Section
      id="makers"
      title="Who makes the rules"
      count={known.length}
      say={
        <>
          Bodies that issued or drafted the national texts, by the number of texts on record.{" "}
          <a href={page.links.page("/authorities")}>All authorities</a>
        </>
      }
    >
      <FirstRows
        rows={known}
        limit={18}
        what="body"
        draw={(some) => (
          <Tally
            rows={some.map(({ address, count }) => ({
              key: address,
              label: <RecordLink address={address} page={page} />,
              count,
            }))}
          />
        )}
      />
    </Section>
  );
}
