"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/action";

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
    <dialog
      ref={sheet}
      className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full max-w-none grid-rows-[minmax(0,1fr)_auto] rounded-t-xl bg-card text-ink backdrop:bg-veil open:grid"
      aria-label="Filters"
      onClose={onClose}
    >
      <div className="overflow-y-auto px-4 py-3">{children}</div>
      <Button
        className="mx-4 mt-3 mb-[max(0.75rem,env(safe-area-inset-bottom))]"
        onClick={() => sheet.current?.close()}
      >
        {action}
      </Button>
    </dialog>
  );
}
