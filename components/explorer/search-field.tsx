interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onType: (text: string) => void;
}

/** A field to filter by words. */
export function SearchField({ label, placeholder, value, onType }: SearchFieldProps) {
  return (
    <input
      type="search"
      className="field"
      value={value}
      onChange={(event) => onType(event.target.value)}
      placeholder={placeholder}
      aria-label={label}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
    />
  );
}
