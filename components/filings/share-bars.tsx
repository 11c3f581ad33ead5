import type { ReactNode } from "react";
import { FirstRows } from "@/components/ui/first-rows";
import { ShareBar } from "@/components/ui/share-bar";
import { Table, type TableColumn } from "@/components/ui/table";
import { exactNumber } from "@/lib/format/numbers";
import type { Share } from "@/lib/queries/filings/lists";

interface ShareBarsProps {
  shares: readonly Share[];
  /** Head of the first column, and what its rows are in the singular. */
  head: string;
  what: string;
  draw: (key: string) => ReactNode;
}

/** Services by where or whose they are: numbers, and a bar of the same length as the total. */
export function ShareBars({ shares, head, what, draw }: ShareBarsProps) {
  const largest = shares[0]?.total ?? 1;
  const columns: readonly TableColumn<Share>[] = [
    { head, cell: ({ key }) => draw(key) },
    { head: "Filed", isNumber: true, cell: ({ counts }) => exactNumber(filedIn(counts)) },
    { head: "Registered", isNumber: true, cell: ({ counts }) => exactNumber(counts.registered) },
    { head: "All", isNumber: true, cell: ({ total }) => exactNumber(total) },
    {
      head: "The same as a bar",
      isDrawing: true,
      width: "24%",
      cell: ({ total }) => <ShareBar share={total / largest} />,
    },
  ];
  return (
    <FirstRows
      rows={shares}
      limit={12}
      what={what}
      draw={(some) => (
        <Table
          caption={`Services by ${what}`}
          rows={some}
          keyOf={({ key }) => key}
          columns={columns}
          onPhone="rows"
        />
      )}
    />
  );
}

const filedIn = (counts: Share["counts"]) => counts.filed + counts["filed-on-device"];
