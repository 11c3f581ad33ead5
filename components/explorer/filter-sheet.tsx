"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface FilterSheetProps {
  /** The words on the button that closes it. */
  action: string;
  onClose: () => void;
  children: ReactNode;
}

/** The filters on narrow windows, as a sheet from below. */
export function FilterSheet({ action, onClose, children }: FilterSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog ref={sheet} className="filter-sheet" aria-label="Filters" onClose={onClose}>
      <div className="filter-sheet-body">{children}</div>
      <button type="button" className="button" onClick={() => sheet.current?.close()}>
        {action}
      </button>
    </dialog>
  );
}
