import { Chinese } from "@/components/ui/chinese";
import type { FindableName } from "@/lib/domain/name-search";
import { collectionTraits } from "@/lib/schema/collection-names";

/** A line to choose; higher on a phone, where a finger chooses. */
export const optionLook =
  "flex cursor-pointer items-baseline justify-between gap-4 rounded-sm px-2.5 py-1.5 text-s normal-nums hover:bg-accent-wash aria-selected:bg-accent-wash max-sm:py-2.5";

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
      className={optionLook}
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
      <span className="flex-none text-xs text-ink-3">{collectionTraits[found.collection].singular}</span>
    </div>
  );
}
