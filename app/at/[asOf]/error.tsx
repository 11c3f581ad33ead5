"use client";

/** Shown in place of a page that failed; the header stays. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="wrap max-w-[46rem] py-12">
      <h1>This page could not be shown</h1>
      <p className="mt-4 text-l text-ink-2">
        Something went wrong on our side; the data is not lost. Try again, go back, or search for what you
        were looking for.
      </p>
      <p className="mt-6 flex gap-2">
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
        <a className="pill" href="/search">
          Search
        </a>
      </p>
    </div>
  );
}
