"use client";

import { useLayoutEffect, useRef } from "react";

interface SearchFieldProps {
  label: string;
  placeholder: string;
  value: string;
  onType: (text: string) => void;
}

/** A field to filter by words. What was typed before its code had come counts too. */
export function SearchField({ label, placeholder, value, onType }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first drawing can find what was typed before it
  useLayoutEffect(() => {
    const typed = field.current?.value ?? "";
    if (typed !== value) onType(typed);
  }, []);
  return (
    <input
      ref={field}
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
