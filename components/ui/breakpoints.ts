/** The window is a phone's, as a media query for scripts; style sheets and classes say `max-sm`. */
export const phone = "(width < 34rem)";
