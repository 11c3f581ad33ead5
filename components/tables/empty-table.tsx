interface EmptyTableProps {
  plural: string;
  /** How many were looked through, where that is not all of them. */
  among?: number | undefined;
  onReset: () => void;
}

/** What stands in place of a table when no record fits. */
export function EmptyTable({ plural, among, onReset }: EmptyTableProps) {
  return (
    <div className="table-empty">
      <p>
        <strong>
          {among === undefined ? `No ${plural} fit` : `None of the first ${among} ${plural} fits`} all of
          this.
        </strong>
      </p>
      <p>Take away one of the phrases above, or begin again.</p>
      <button type="button" className="button" onClick={onReset}>
        Reset the filters
      </button>
    </div>
  );
}
