"use client";

import type { Loading } from "./use-table-data";

interface NoticesProps {
  problems: readonly string[];
  loading: Loading;
  retry: () => void;
}

/** What went wrong, each with what to do: parts of the address that make no sense, rows that did not come. */
export function Notices({ problems, loading, retry }: NoticesProps) {
  return (
    <>
      {problems.length === 0 ? null : (
        <div className="table-notice" role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {loading === "failed" ? (
        <p className="table-notice" role="alert">
          The full list could not be fetched, so only the first rows are searched.{" "}
          <button type="button" className="link-button" onClick={retry}>
            Try again
          </button>
        </p>
      ) : null}
    </>
  );
}
