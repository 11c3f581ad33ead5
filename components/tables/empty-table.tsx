import { Button } from "@/components/ui/action";
import { Empty } from "@/components/ui/notice";

interface EmptyTableProps {
  plural: string;
  /** How many were looked through, where that is not all of them. */
  among?: number | undefined;
  onReset: () => void;
}

/** What stands in place of a table when no record fits. */
export function EmptyTable({ plural, among, onReset }: EmptyTableProps) {
  return (
    <Empty>
      <p>
        <strong>
          {among === undefined ? `No ${plural} fit` : `None of the first ${among} ${plural} fits`} all of
          this.
        </strong>
      </p>
      <p>Take away one of the phrases above, or begin again.</p>
      <Button onClick={onReset}>Reset the filters</Button>
    </Empty>
  );
}
