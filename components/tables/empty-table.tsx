/** What stands in place of a table when no record fits. */
export function EmptyTable({ plural, onReset }: { plural: string; onReset: () => void }) {
  return (
    <div className="table-empty">
      <p>
        <strong>No {plural} fit all of this.</strong>
      </p>
      <p>Take away one of the phrases above, or begin again.</p>
      <button type="button" className="button" onClick={onReset}>
        Reset the filters
      </button>
    </div>
  );
}
