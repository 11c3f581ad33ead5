import type { KeyboardEvent } from "react";

interface ListKeys {
  count: number;
  /** Place of the line that Enter chooses; -1 for none. */
  active: number;
  setActive: (place: number) => void;
  choose: (place: number) => void;
}

/** The keys of a list under its field: arrows walk round it, Enter chooses. Keys of an input method are left to it. */
export function listKeys({ count, active, setActive, choose }: ListKeys) {
  return (event: KeyboardEvent) => {
    // Some browsers tell of the Enter that ends a word only by this number.
    const isComposing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (isComposing || count === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const next = event.key === "ArrowDown" ? active + 1 : Math.max(active, 0) - 1 + count;
      setActive(next % count);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(active);
    }
  };
}
