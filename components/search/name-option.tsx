import { Chinese } from "@/components/ui/chinese";
import type { FindableName } from "@/lib/domain/name-search";
import type { CollectionName } from "@/lib/schema/collection-names";

/** What a record of each collection is called beside its name. */
const kinds: Readonly<Partial<Record<CollectionName, string>>> = {
  companies: "company",
  authorities: "authority",
  models: "model",
  chips: "chip",
  regulations: "regulation",
  "export-rules": "export rule",
  events: "event",
  claims: "claim",
  benchmarks: "benchmark",
  "compute-projects": "computing project",
};

interface NameOptionProps {
  id: string;
  found: Pick<FindableName, "collection" | "name" | "nameZh">;
  isActive: boolean;
  onChoose: () => void;
}

/** One suggestion: both names and what kind of record it is. */
export function NameOption({ id, found, isActive, onChoose }: NameOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text field holds the focus and hears the keys of its list
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className="name-option"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span>
        {found.name}
        {found.nameZh === undefined || found.nameZh === found.name ? null : (
          <>
            {" "}
            <Chinese className="text-ink-3">{found.nameZh}</Chinese>
          </>
        )}
      </span>
      <span className="text-xs text-ink-3">{kinds[found.collection]}</span>
    </div>
  );
}
