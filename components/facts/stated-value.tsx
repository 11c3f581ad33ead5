import { Chinese } from "@/components/ui/chinese";
import { Missing } from "@/components/ui/missing";
import { Unit } from "@/components/ui/unit";
import { formatObservation, type Stated } from "@/lib/format/observations";
import { hasChinese } from "@/lib/format/text";
import { type NamedField, unitAfter } from "@/lib/format/values";
import { missingReasons } from "@/lib/schema/fact-options";
import type { Person } from "@/lib/schema/values";

interface StatedValueProps {
  field: NamedField;
  stated: Stated;
  /** Whether the unit follows the figure; in tables it stands in the head instead. */
  withUnit?: boolean | undefined;
}

/** A value without its sources: for people, with the exact figure to point at and words where signs would be lost. */
export function StatedValue({ field, stated, withUnit }: StatedValueProps) {
  if (stated.missing !== undefined) return <Missing {...missingReasons[stated.missing]} />;
  if (field.meta.format === "url" && typeof stated.value === "string")
    return <OutsideLink url={stated.value} />;
  if (field.meta.format === "people" && Array.isArray(stated.value))
    return <People people={stated.value as Person[]} />;
  const { text, exact, spoken } = formatObservation(field, stated);
  const unit = withUnit ? unitAfter(field.meta) : "";
  return (
    <span
      className={exact === text ? undefined : "cursor-help"}
      title={exact === text ? undefined : exact}
      lang={isChineseOnly(text) ? "zh-Hans" : undefined}
    >
      {spoken === text ? (
        text
      ) : (
        <>
          <span aria-hidden="true">{text}</span>
          <span className="sr-only">{spoken}</span>
        </>
      )}
      {unit === "" ? null : <Unit>{unit}</Unit>}
    </span>
  );
}

const isChineseOnly = (text: string) => hasChinese(text) && !/[A-Za-z]/.test(text);

const longestAddress = 44;
const shorten = (text: string) =>
  text.length > longestAddress ? `${text.slice(0, longestAddress - 1)}…` : text;

function OutsideLink({ url }: { url: string }) {
  const { text } = formatObservation({ name: "url", meta: { format: "url" } }, { value: url });
  return (
    <a href={url} rel="noopener external" title={url}>
      {shorten(text)}
    </a>
  );
}

function People({ people }: { people: readonly Person[] }) {
  return (
    <ul>
      {people.map(({ name, nameZh, role }) => (
        <li key={`${name}${role}`}>
          {name} {nameZh === undefined ? null : <Chinese className="text-ink-3">{nameZh}</Chinese>}
          <span className="text-ink-3">, {role}</span>
        </li>
      ))}
    </ul>
  );
}
