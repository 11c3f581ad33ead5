import { preload } from "react-dom";

// The very addresses that app/styles/fonts.css names: the build gives a file one name, whoever asks for it.
const files = [
  new URL(
    "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
    import.meta.url,
  ),
  new URL(
    "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

/**
 * Lets the page that is being drawn ask for the site's fonts before anything else. Called by the root layout and
 * not left to next/font, which forgets the page for unknown addresses.
 */
export function preloadFonts(): void {
  for (const { href } of files) preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
