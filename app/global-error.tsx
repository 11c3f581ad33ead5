"use client";

import { Button, Pill } from "@/components/ui/action";
import { Column } from "@/components/ui/page";
import "./globals.css";

/** The last resort, when even the frame of the page failed. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <Column width="text" className="py-12">
            <h1>The site could not be shown</h1>
            <p className="mt-4 text-l text-ink-2">
              Something went wrong on our side; the data is not lost. Try again in a moment.
            </p>
            <p className="mt-6 flex gap-2">
              <Button onClick={reset}>Try again</Button>
              <Pill href="/">Overview</Pill>
            </p>
          </Column>
        </main>
      </body>
    </html>
  );
}
