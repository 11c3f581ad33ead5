/** Where the reader's choice of theme is kept in the browser. */
export const themeKey = "hundred-models-theme";

// Runs before the first paint, so that a stored choice never flashes the other theme.
const script = `try{var t=localStorage.getItem("${themeKey}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

/** Applies the stored theme; goes into the document's head. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, with nothing of a reader's in it
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
