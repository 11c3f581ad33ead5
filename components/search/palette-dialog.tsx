"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import type { FileStatus } from "@/components/explorer/use-day-file";
import { classNames } from "@/components/ui/class-names";
import type { Moment } from "@/lib/domain/moment";
import type { FindableName } from "@/lib/domain/name-search";
import { formatDate } from "@/lib/format/dates";
import { addressOf } from "@/lib/schema/address";
import { linksFor } from "@/lib/url/routes";
import { listKeys } from "./list-keys";
import { NameOption, optionLook } from "./name-option";
import { useNameSearch } from "./use-name-search";

export interface PaletteDialogProps {
  moment: Moment;
  /** What was typed before the dialog stood; undefined from then on. */
  early: RefObject<string | undefined>;
  onClose: () => void;
}

/** Names of everything on the day shown, with the way to full-text search as the last line. */
export function PaletteDialog({ moment, early, onClose }: PaletteDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { typed, setTyped, found, prepare, status } = useNameSearch({
    moment,
    limit: 12,
    initial: early.current ?? "",
  });
  const [active, setActive] = useState(0);
  const links = linksFor(moment);
  const fullText = links.page("/search", { q: typed });
  const lines = typed.trim() === "" ? 0 : found.length + 1;
  useOpening(dialog, early, prepare);
  const go = (index: number) => {
    const chosen = found[index];
    const address =
      chosen === undefined ? fullText : links.address(addressOf(chosen.collection, chosen.slug));
    if (address !== undefined) window.location.assign(address);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the card closes it, as Escape does by itself
    <dialog
      ref={dialog}
      className="m-0 h-dvh max-h-none w-full max-w-none bg-transparent px-4 pt-[min(12vh,6rem)] pb-4 text-ink backdrop:bg-veil max-sm:p-2"
      aria-label="Search by name"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="mx-auto w-[min(40rem,100%)] overflow-hidden rounded-xl border border-line-2 bg-card shadow-card focus-within:border-accent">
        <input
          // Not of type search: there Escape would empty the field first, and close the dialog only the second time.
          type="text"
          enterKeyHint="search"
          className="min-h-13 w-full px-4 py-2 text-l outline-none"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={listKeys({ count: lines, active, setActive, choose: go })}
          placeholder="Company, model, chip, rule: name, 中文 or pinyin"
          role="combobox"
          aria-label="Search by name"
          aria-expanded={lines > 0}
          aria-controls="palette-list"
          aria-activedescendant={lines > 0 ? `palette-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
        <PaletteList {...{ found, typed, active, go }} isAsked={lines > 0} />
        <p className="border-t border-line px-4 py-2 text-xs text-ink-3" role="status">
          <PaletteStatus {...{ moment, status }} found={found.length} isAsked={lines > 0} />
        </p>
      </div>
    </dialog>
  );
}

/** Opens the dialog as soon as it stands, and begins to fetch the names; what was typed early is in its field by then. */
function useOpening(
  dialog: RefObject<HTMLDialogElement | null>,
  early: PaletteDialogProps["early"],
  prepare: () => void,
): void {
  useEffect(() => {
    early.current = undefined;
    dialog.current?.showModal();
    prepare();
  }, [dialog, early, prepare]);
}

interface PaletteListProps {
  found: readonly FindableName[];
  typed: string;
  active: number;
  go: (index: number) => void;
  isAsked: boolean;
}

/** The records that fit, and last the way to full-text search. */
function PaletteList({ found, typed, active, go, isAsked }: PaletteListProps) {
  return (
    <div
      id="palette-list"
      role="listbox"
      aria-label="Records"
      className="max-h-[min(28rem,calc(100dvh-14rem))] overflow-y-auto border-line px-1.5 not-empty:border-t not-empty:py-1.5"
    >
      {isAsked
        ? found.map((one, index) => (
            <NameOption
              key={addressOf(one.collection, one.slug)}
              id={`palette-${index}`}
              found={one}
              isActive={index === active}
              onChoose={() => go(index)}
            />
          ))
        : null}
      {isAsked ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text field holds the focus and hears the keys of its list
        <div
          id={`palette-${found.length}`}
          role="option"
          aria-selected={active === found.length}
          tabIndex={-1}
          className={classNames(optionLook, "border-t border-line text-accent-ink")}
          onClick={() => go(found.length)}
        >
          <span>Search all texts and sources for “{typed}”</span>
        </div>
      ) : null}
    </div>
  );
}

interface PaletteStatusProps {
  moment: Moment;
  status: FileStatus;
  found: number;
  isAsked: boolean;
}

function PaletteStatus({ moment, status, found, isAsked }: PaletteStatusProps) {
  if (status === "failed") return "The names could not be fetched; full-text search still works.";
  if (isAsked && status === "loading") return "Fetching the names …";
  if (isAsked && found === 0) return "No record has such a name. Enter searches all texts.";
  const day = moment.isPast ? `Only what existed on ${formatDate(moment.asked)}. ` : "";
  return `${day}↑ ↓ to move, Enter to open, Esc to close`;
}
