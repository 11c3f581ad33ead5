// Without Zod, so that the browser may know the words of a choice.

/** One value that a field may take, as people read it. */
export interface Option {
  label: string;
  /** A sentence on what it means, where the label does not say enough. */
  meaning?: string;
  /** The unit of what it names, where that is a figure. */
  unit?: string;
}

/** The values that a field may take, each with its words, in the order in which they are offered. */
export type Options = Readonly<Record<string, Option>>;

type Written = Readonly<Record<string, string | Option>>;
type Read<Of extends Written> = {
  readonly [Value in keyof Of]: Of[Value] extends string ? Option : Option & Of[Value];
};

/** The values of a choice: a bare text is the label; an object may say more, such as a meaning or a plural. */
export function options<const Of extends Written>(of: Of): Read<Of> {
  const read = Object.entries(of).map(([value, option]) => [
    value,
    typeof option === "string" ? { label: option } : option,
  ]);
  return Object.fromEntries(read) as Read<Of>;
}

/** The values of a choice, in the order in which they are offered. */
export const valuesOf = <Of extends Options>(of: Of) => Object.keys(of) as (keyof Of & string)[];

/** The label of each value, for who needs no more. */
export const labelsOf = <Of extends Options>(of: Of) =>
  Object.fromEntries(Object.entries(of).map(([value, { label }]) => [value, label])) as Record<
    keyof Of & string,
    string
  >;
