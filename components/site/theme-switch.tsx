"use client";

import { IconButton } from "./icon-button";
import { themeKey } from "./theme-script";

/** What is drawn now: the stored choice, else the system's. */
function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? window.matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
}

/** Turns to the other theme; choosing what the system prefers goes back to following the system. */
function toggleTheme(): void {
  const next = isDark() ? "light" : "dark";
  const system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const root = document.documentElement;
  if (next === system) delete root.dataset.theme;
  else root.dataset.theme = next;
  try {
    if (next === system) localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, next);
  } catch {
    // A browser that stores nothing still turns the theme for this page.
  }
}

/** A button between light and dark; the system's setting holds until the reader departs from it. */
export function ThemeSwitch({ className }: { className?: string }) {
  return (
    <IconButton
      className={className}
      onClick={toggleTheme}
      aria-label="Switch between light and dark"
      title="Light or dark"
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor" />
      </svg>
    </IconButton>
  );
}
