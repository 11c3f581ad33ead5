import { anySlug } from "@/components/search/any-slug";
import { NamePicker } from "@/components/search/name-picker";
import { Button, Chosen } from "@/components/ui/action";
import type { Moment } from "@/lib/domain/moment";
import type { ComparedCollection } from "@/lib/schema/collection-names";
import { compareAddress } from "@/lib/url/compare-query";
import { linksFor } from "@/lib/url/routes";

/** A record that typed words may mean. */
export interface Candidate {
  slug: string;
  name: string;
  nameZh?: string | undefined;
}

interface AddItemProps {
  collection: ComparedCollection;
  singular: string;
  moment: Moment;
  ids: readonly string[];
  onlyDifferences: boolean;
  typed: string;
  candidates: readonly Candidate[];
}

/** Adds a record by its name: a form that works by itself, with suggestions where scripts run. */
export function AddItem({
  collection,
  singular,
  moment,
  ids,
  onlyDifferences,
  typed,
  candidates,
}: AddItemProps) {
  const links = linksFor(moment);
  const withId = (slug: string) =>
    compareAddress(links, collection, { ids: [...ids, slug], onlyDifferences });
  return (
    <form
      action={links.page(`/compare/${collection}`)}
      method="get"
      className="flex max-w-136 flex-[1_1_24rem] flex-wrap gap-2"
    >
      <input type="hidden" name="ids" value={ids.join(",")} />
      {onlyDifferences ? <input type="hidden" name="only" value="differences" /> : null}
      <NamePicker
        name="add"
        label={`Add a ${singular}`}
        typed={typed}
        collection={collection}
        moment={moment}
        without={ids}
        leadsTo={withId(anySlug)}
      />
      <Button type="submit">Add</Button>
      {typed === "" ? null : (
        <p className="flex basis-full flex-wrap gap-1 text-s" role="status">
          {candidates.length === 0 ? (
            `Nothing on this day is called “${typed}”.`
          ) : (
            <>
              Which one?{" "}
              {candidates.map(({ slug, name, nameZh }) => (
                <Chosen key={slug} href={withId(slug)}>
                  {name} {nameZh}
                </Chosen>
              ))}
            </>
          )}
        </p>
      )}
    </form>
  );
}
