import type { PageContext } from "@/components/facts/page-context";
import { numberSources } from "@/lib/domain/source-numbers";
import type { ProfileView } from "@/lib/queries/profile/view";
import { linksFor } from "@/lib/url/routes";

/** What the parts of a profile need to know of their page. */
export function pageOf({
  asOf,
  sources,
  names,
}: Pick<ProfileView<unknown>, "asOf" | "sources" | "names">): PageContext {
  return { asOf, links: linksFor(asOf), numbers: numberSources(sources.map(({ slug }) => slug)), names };
}
