import { Input } from "@/components/ui/field";

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onType: (text: string) => void;
  className?: string;
}

/** A field to filter by words. */
export function SearchField({ label, placeholder, value, onType, className }: SearchFieldProps) {
  return (
    <Input
      type="search"
      height="row"
      className={className}
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
