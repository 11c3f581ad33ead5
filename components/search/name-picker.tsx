"use client";

import { type KeyboardEvent, useId, useState } from "react";
import type { Moment } from "@/lib/domain/moment";
import { compareAddress } from "@/lib/url/compare-query";
import { type ComparedCollection, linksFor } from "@/lib/url/routes";
import { NameOption } from "./name-option";
import { useNameSearch } from "./use-name-search";

interface NamePickerProps {
  /** The field's name in its form, which works without suggestions too. */
  name: string;
  label: string;
  typed: string;
  collection: ComparedCollection;
  moment: Moment;
  ids: readonly string[];
  onlyDifferences: boolean;
}

/** A text field with suggestions of names; choosing one goes to the comparison with it. */
export function NamePicker({
  name,
  label,
  typed,
  collection,
  moment,
  ids,
  onlyDifferences,
}: NamePickerProps) {
  const listId = useId();
  const search = useNameSearch({ moment, collection, limit: 8, initial: typed });
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const found = search.found.filter(({ slug }) => !ids.includes(slug));
  const isShown = isOpen && found.length > 0;
  const choose = (slug: string) =>
    window.location.assign(
      compareAddress(linksFor(moment), collection, { ids: [...ids, slug], onlyDifferences }),
    );
  const keyed = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === "Escape") setIsOpen(false);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + step + found.length) % Math.max(1, found.length));
    } else if (event.key === "Enter" && isShown && chosen !== undefined) {
      event.preventDefault();
      choose(chosen.slug);
    }
  };
  return (
    <span className="name-picker">
      <input
        type="search"
        className="field"
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
        onKeyDown={keyed}
        onChange={(event) => {
          search.setTyped(event.target.value);
          setActive(-1);
          setIsOpen(true);
        }}
      />
      <div id={listId} role="listbox" aria-label="Suggestions" className="name-list" hidden={!isShown}>
        {found.map((one, index) => (
          <NameOption
            key={one.slug}
            id={`${listId}-${index}`}
            found={one}
            isActive={index === active}
            onChoose={() => choose(one.slug)}
          />
        ))}
      </div>
    </span>
  );
}
