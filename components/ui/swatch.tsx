import { classNames } from "./class-names";

/** Shapes differ, so that nothing is told apart by colour alone. */
const shapes = {
  square: "size-2.5 rounded-xs bg-current",
  disc: "size-2 rounded-full bg-current",
  ring: "size-2 rounded-full border-2 border-current",
  diamond: "size-2 rotate-45 bg-current",
  half: "size-2 border-2 border-current bg-linear-to-r from-current from-50% to-transparent to-50%",
} as const;
export type Shape = keyof typeof shapes;

interface SwatchProps {
  shape: Shape;
  /** The class of the colour; without one it is that of the text around it. */
  colour?: string;
}

/** A small mark in the colour of what it stands for; it keeps it where the system sets all others. */
export function Swatch({ shape, colour }: SwatchProps) {
  return (
    <span className={classNames("inline-block flex-none forced-color-adjust-none", shapes[shape], colour)} />
  );
}
