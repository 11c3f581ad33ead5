"use client";

import "./globals.css";

/** The last resort, when even the frame of the page failed. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main className="wrap max-w-[46rem] py-12">
          <h1>The site could not be shown</h1>
          <p className="mt-4 text-l text-ink-2">
            Something went wrong on our side; the data is not lost. Try again in a moment.
          </p>
          <p className="mt-6 flex gap-2">
            <button type="button" className="button" onClick={reset}>
              Try again
            </button>
            <a className="pill" href="/">
              Overview
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
