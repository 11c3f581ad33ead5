import { pageOf } from "@/components/page/page-of";
import { keyFactsOf } from "@/components/profile/key-facts";
import { ProfilePage } from "@/components/profile/profile-page";
import { ResultTable } from "@/components/profile/result-table";
import { sectionOfRows } from "@/components/profile/section";
import { Badge } from "@/components/ui/badges";
import { plural } from "@/lib/format/text";
import type { BenchmarkDetails } from "@/lib/queries/profile/details";
import type { ProfileView } from "@/lib/queries/profile/view";

/** The profile of a test on which models are scored. */
export function BenchmarkProfile({ view }: { view: ProfileView<BenchmarkDetails> }) {
  const page = pageOf(view);
  const { unit, range, higherIsBetter, results } = view.details;
  const byOthers = results.filter(({ reportedBy }) => reportedBy === "third-party").length;
  return (
    <ProfilePage
      view={view}
      page={page}
      keyFacts={keyFactsOf("benchmarks", view, page, {
        unit: {
          label: "Unit",
          value: unit,
          below: range === undefined ? undefined : `from ${range[0]} to ${range[1]}`,
        },
        scores: { label: "Scores", value: results.length, below: `${byOthers} measured by third parties` },
      })}
      badges={<Badge>{higherIsBetter ? "Higher is better" : "Lower is better"}</Badge>}
      sections={sectionOfRows(results, {
        id: "scores",
        title: "Scores",
        say: (
          <>
            <b>{plural(results.length, "score")}</b>, {byOthers} of them by third parties. Settings differ: a
            higher score in another setting is not a better model.{" "}
            <a href={page.links.page("/results", { benchmark: `benchmarks/${view.slug}` })}>
              Sort, filter and download them
            </a>
            .
          </>
        ),
        body: <ResultTable results={results} by="model" page={page} />,
      })}
    />
  );
}
