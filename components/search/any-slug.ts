/** Stands for the slug in the address that a choice leads to; no address of the site has this sign. */
export const anySlug = "*";
