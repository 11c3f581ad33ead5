"use client";

import { type ReactNode, type RefObject, useState } from "react";

interface FilterSheetProps {
  sheet: RefObject<HTMLDialogElement | null>;
  /** The words on the button that closes it. */
  action: string;
  children: ReactNode;
}

/** The filters on narrow windows: a sheet from below, drawn once it is open. */
export function FilterSheet({ sheet, action, children }: FilterSheetProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <dialog
      ref={sheet}
      className="filter-sheet"
      aria-label="Filters"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <div className="filter-sheet-body">{isOpen ? children : null}</div>
      <button type="button" className="button" onClick={() => sheet.current?.close()}>
        {action}
      </button>
    </dialog>
  );
}
