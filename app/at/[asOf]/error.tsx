"use client";

import { Button, Pill } from "@/components/ui/action";
import { Column } from "@/components/ui/page";

/** Shown in place of a page that failed; the header stays. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <Column width="text" className="py-12">
      <h1>This page could not be shown</h1>
      <p className="mt-4 text-l text-ink-2">
        Something went wrong on our side; the data is not lost. Try again, go back, or search for what you
        were looking for.
      </p>
      <p className="mt-6 flex gap-2">
        <Button onClick={reset}>Try again</Button>
        <Pill href="/search">Search</Pill>
      </p>
    </Column>
  );
}
