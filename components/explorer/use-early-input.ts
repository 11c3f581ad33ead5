"use client";

import { type RefObject, useLayoutEffect } from "react";

/** Tells a field's own code that its text is another, as typing does. */
function retype(field: HTMLInputElement, text: string): void {
  field.value = field.defaultValue;
  // React's own property would take the text for one that it has set itself.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * What was typed and ticked in a part of the page before its code had come counts as if it were typed and ticked then;
 * without this the code would set the fields back to what the server wrote.
 */
export function useEarlyInput(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    for (const field of part.current?.querySelectorAll("input") ?? []) {
      if (field.type === "checkbox" && field.checked !== field.defaultChecked) {
        field.checked = field.defaultChecked;
        field.click();
      } else if (field.type !== "checkbox" && field.value !== field.defaultValue) retype(field, field.value);
    }
  }, [part]);
}
