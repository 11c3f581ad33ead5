"use client";

import { useId, useState } from "react";
import { Input } from "@/components/ui/field";
import type { Moment } from "@/lib/domain/moment";
import type { CollectionName } from "@/lib/schema/collection-names";
import { anySlug } from "./any-slug";
import { listKeys } from "./list-keys";
import { NameOption } from "./name-option";
import { useNameSearch } from "./use-name-search";

interface NamePickerProps {
  /** The field's name in its form, which works without suggestions too. */
  name: string;
  label: string;
  typed: string;
  collection: CollectionName;
  moment: Moment;
  /** Slugs that are not suggested. */
  without: readonly string[];
  /** Where a choice leads, with `anySlug` in place of the slug. */
  leadsTo: string;
}

/** A text field with suggestions of names; choosing one goes to the address with it. */
export function NamePicker({ name, label, typed, collection, moment, without, leadsTo }: NamePickerProps) {
  const listId = useId();
  const search = useNameSearch({ moment, collection, limit: 8, initial: typed });
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const found = search.found.filter(({ slug }) => !without.includes(slug));
  const isShown = isOpen && found.length > 0;
  const choose = (place: number) =>
    window.location.assign(leadsTo.replace(anySlug, found[place]?.slug ?? ""));
  const keyed = listKeys({ count: found.length, active: isShown ? active : -1, setActive, choose });
  return (
    <span className="relative flex-[1_1_14rem]">
      <Input
        type="search"
        className="w-full"
        name={name}
        value={search.typed}
        placeholder={`${label}: name, 中文, pinyin`}
        aria-label={label}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        onFocus={search.prepare}
        onBlur={() => setIsOpen(false)}
        onKeyDown={(event) => {
          setIsOpen(event.key !== "Escape");
          keyed(event);
        }}
        onChange={(event) => {
          search.setTyped(event.target.value);
          setActive(-1);
          setIsOpen(true);
        }}
      />
      <div
        id={listId}
        role="listbox"
        aria-label="Suggestions"
        className="absolute inset-x-0 top-full z-12 mt-1 max-h-88 overflow-y-auto rounded-md border border-line-2 bg-card p-1 shadow-card"
        hidden={!isShown}
      >
        {found.map((one, index) => (
          <NameOption
            key={one.slug}
            id={`${listId}-${index}`}
            found={one}
            isActive={index === active}
            onChoose={() => choose(index)}
          />
        ))}
      </div>
    </span>
  );
}
