import type { PageContext } from "@/components/facts/page-context";
import { FirstRows } from "@/components/ui/first-rows";
import type { RuleMaker } from "@/lib/queries/rules/hub";

/** The bodies behind the national texts, each with how many it stands behind. */
export function RuleMakers({ makers, page }: { makers: readonly RuleMaker[]; page: PageContext }) {
  const known = makers.filter(({ address }) => page.names[address] !== undefined);
  if (known.length === 0) return null;
  return (
    <section id="makers" aria-labelledby="makers-title">
      <h2 id="makers-title">
        Who makes the rules <span>{known.length}</span>
      </h2>
      <p className="say">
        Bodies that issued or drafted the national texts, by the number of texts on record.{" "}
        <a href={page.links.page("/authorities")}>All authorities</a>
      </p>
      <FirstRows
        rows={known}
        limit={18}
        what="body"
        draw={(some) => (
          <ul className="makers">
            {some.map(({ address, count }) => (
              <li key={address}>
                <a href={page.links.address(address)}>{page.names[address]}</a> <span>{count}</span>
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}
