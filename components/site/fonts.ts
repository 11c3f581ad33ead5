import localFont from "next/font/local";

// Next preloads these two, and `optional` lets a page that cannot wait for them keep the system's font: nothing jumps.
const sans = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: false,
  variable: "--font-inter",
});
const serif = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: false,
  variable: "--font-source-serif",
});

// Letters of pinyin (ǐ, ǎ): fetched by the pages that have them.
const sansExtended = localFont({
  src: "../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
  variable: "--font-inter-extended",
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F" }],
});
const serifExtended = localFont({
  src: "../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  preload: false,
  adjustFontFallback: false,
  variable: "--font-source-serif-extended",
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F" }],
});

/** Classes for the document's root that make the site's fonts known to the tokens. */
export const fontClasses = [sans, serif, sansExtended, serifExtended]
  .map(({ variable }) => variable)
  .join(" ");
