import { TextButton } from "@/components/ui/action";
import { Notice } from "@/components/ui/notice";
import type { FileStatus } from "./use-day-file";

interface NoticesProps {
  /** What of the address was not used, each in a sentence. */
  problems: readonly string[];
  status?: FileStatus;
  retry?: () => void;
}

/** What is wrong with the rows of a page, and what can be done: the words of the button that does it. */
const troubles: Readonly<Partial<Record<FileStatus, readonly [words: string, cure: string]>>> = {
  failed: ["The rest could not be fetched; only what stands here can be searched.", "Try again"],
  renewed: ["The data was renewed after this page was made; its rows are newer than its text.", "Reload"],
};

/** What went wrong, each with what to do: parts of the address that make no sense, rows that did not come or are newer. */
export function Notices({ problems, status = "complete", retry }: NoticesProps) {
  const [words, cure] = troubles[status] ?? [];
  if (problems.length === 0 && words === undefined) return null;
  return (
    <Notice>
      <ul role="alert">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {words === undefined ? null : (
          <li>
            {words}{" "}
            <TextButton onClick={status === "failed" ? retry : () => window.location.reload()}>
              {cure}
            </TextButton>
          </li>
        )}
      </ul>
    </Notice>
  );
}
