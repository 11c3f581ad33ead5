import type { PageContext } from "@/components/page/page-context";
import { PageHead } from "@/components/ui/page-head";
import { Stat, Stats } from "@/components/ui/stats";
import { totalOf } from "@/lib/domain/filings/register";
import { formatLongDate } from "@/lib/format/dates";
import { registerFinding } from "@/lib/format/filings";
import { plural, wordFor } from "@/lib/format/text";
import type { FilingsRegister } from "@/lib/queries/filings/register";
import { filingKinds } from "@/lib/records/filing/choices";
import { valuesOf } from "@/lib/schema/options";

/** The finding of the register, what a filing is, and the figures behind it. */
export function FilingsHead({ view, page }: { view: FilingsRegister; page: PageContext }) {
  const { moment, counts, operators, joined, listsWithRows } = view;
  const kicker = `Register of services ${moment.isPast ? "on" : "up to"} ${formatLongDate(moment.asked)}`;
  if (totalOf(counts) === 0) return <PageHead kicker={kicker} title={registerFinding(view)} />;
  return (
    <PageHead
      kicker={kicker}
      title={registerFinding(view)}
      lede={
        <>
          A public service with its own model is filed (备案, bèi&apos;àn) with the Cyberspace Administration
          of China.{" "}
          {counts.registered === 0
            ? ""
            : "An application built on a filed model is registered (登记, dēngjì) with a provincial office. "}
          The lists name the service and its operator, seldom the model behind it.
        </>
      }
    >
      <Stats>
        {valuesOf(filingKinds)
          .filter((kind) => counts[kind] > 0)
          .map((kind) => (
            <Stat
              key={kind}
              count={counts[kind]}
              label={filingKinds[kind].label}
              href={`${page.links.page("/filings", { kind })}#services`}
            />
          ))}
        <Stat
          count={joined}
          label={`of ${plural(operators.length, "company", "companies")} on record`}
          href="#operators"
        />
        <Stat count={listsWithRows} label={`${wordFor(listsWithRows, "list")} with rows`} href="#lists" />
      </Stats>
    </PageHead>
  );
}
