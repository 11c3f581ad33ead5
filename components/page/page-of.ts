import type { PageContext } from "@/components/page/page-context";
import { numberSources } from "@/lib/domain/source-numbers";
import type { ProfileView } from "@/lib/queries/profile/view";
import { linksFor } from "@/lib/url/routes";

/** What the parts of a profile need to know of their page. */
export function pageOf({
  moment,
  sources,
  names,
}: Pick<ProfileView<unknown>, "moment" | "sources" | "names">): PageContext {
  return { moment, links: linksFor(moment), numbers: numberSources(sources.map(({ slug }) => slug)), names };
}
