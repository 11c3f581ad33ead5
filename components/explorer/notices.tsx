import type { FileStatus } from "./use-day-file";

interface NoticesProps {
  /** What of the address was not used, each in a sentence. */
  problems: readonly string[];
  status?: FileStatus;
  retry?: () => void;
}

/** What went wrong, each with what to do: parts of the address that make no sense, rows that did not come or are newer. */
export function Notices({ problems, status, retry }: NoticesProps) {
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
      {status === "failed" ? (
        <p className="table-notice" role="alert">
          The rest could not be fetched, so that only what stands here already can be searched.{" "}
          <button type="button" className="link-button" onClick={retry}>
            Try again
          </button>
        </p>
      ) : null}
      {status === "renewed" ? (
        <p className="table-notice" role="alert">
          The data was renewed after this page was made: the rows are newer than the text around them.{" "}
          <button type="button" className="link-button" onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </p>
      ) : null}
    </>
  );
}
