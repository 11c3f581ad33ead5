import type { z } from "zod";
import { nearest } from "@/lib/domain/nearest";
import type { Options } from "@/lib/schema/options";
import {
  isObject,
  type JsonPath,
  metaOf,
  optionFor,
  optionsOf,
  shapeOf,
  unwrap,
  valueAt,
} from "@/lib/schema/walk";
import type { Document } from "../document";
import { schemaOf } from "../document";
import type { Remark } from "../finding";
import type { Lint } from "../lint";
import { didYouMean } from "../nearest";

type Issue = z.core.$ZodIssue;

/** Fields that are missing, unknown, of the wrong type or outside what their schema allows. */
export const schema: Lint = {
  name: "schema",
  description: "A record has the fields of its schema, each in its form, and no others.",
  *checkDocument(document) {
    if (document.value === undefined) return;
    yield* issuesOf(schemaOf(document), document, document.value, []);
  },
};

function* issuesOf(
  schemaHere: z.ZodType,
  document: Document,
  value: unknown,
  path: JsonPath,
): Generator<Remark> {
  const result = schemaHere.safeParse(value);
  if (result.success) return;
  for (const issue of result.error.issues) yield* remarksOn(issue, schemaHere, document, value, path);
}

/** Explains one issue; a union's issue is explained by the option the value was meant for. */
function* remarksOn(
  issue: Issue,
  root: z.ZodType,
  document: Document,
  rootValue: unknown,
  base: JsonPath,
): Generator<Remark> {
  const inner = issue.path as (string | number)[];
  const path = [...base, ...inner];
  const here = schemaAt(root, rootValue, inner);
  const value = valueAt(rootValue, inner);
  if (issue.code === "invalid_union" && here) {
    const option = optionFor(optionsOf(here) ?? [], value);
    if (option) yield* issuesOf(option, document, value, path);
    else
      yield {
        document,
        path,
        problem: `${show(value)} does not have the form of ${nameOf(here, path)}`,
        tip: formTip(here),
      };
    return;
  }
  if (issue.code === "unrecognized_keys") {
    const meant = here && resolve(here, value);
    yield* issue.keys.map((key) => unknownKey(document, path, key, meant));
    return;
  }
  yield explain(issue, { document, path, value, here });
}

function unknownKey(document: Document, path: JsonPath, key: string, here: z.ZodType | undefined): Remark {
  const known = Object.keys((here && shapeOf(here)) ?? {});
  return {
    document,
    path: [...path, key],
    part: "key",
    problem: `unknown key \`${key}\``,
    tip: `${didYouMean(key, known)}the keys allowed here are: ${known.filter((name) => name !== "$schema").join(", ")}`,
  };
}

interface Place {
  document: Document;
  path: JsonPath;
  value: unknown;
  here: z.ZodType | undefined;
}

function explain(issue: Issue, { document, path, value, here }: Place): Remark {
  const name = nameOf(here, path);
  const meaning = here ? metaOf(here)?.description : undefined;
  const help = meaning ?? issue.message;
  if (value === undefined) {
    const parent = path.slice(0, -1);
    return {
      document,
      path: parent,
      problem: `${name} is missing`,
      expected: expectationOf(issue),
      tip: `add it: ${help}`,
    };
  }
  if (issue.code === "invalid_value") {
    const tip = choiceTip(String(value), issue.values.map(String), here && metaOf(here)?.options);
    return { document, path, problem: `${show(value)} is not a value of ${name}`, tip };
  }
  if (issue.code === "invalid_type") {
    const tip =
      typeof value === "string" && issue.expected === "number"
        ? "write the number without quotation marks"
        : help;
    return { document, path, problem: `${name} is ${show(value)}`, expected: expectationOf(issue), tip };
  }
  return {
    document,
    path,
    problem: `${name} is ${show(value)}: ${issue.message}`,
    tip: meaning === undefined ? `mend ${name}` : `mend ${name}: ${meaning}`,
  };
}

const mostListed = 30;

/** The value that was meant, by its key or its label, and all of them where they are few. */
function choiceTip(written: string, allowed: string[], words: Options | undefined): string {
  const named = new Map(allowed.map((one) => [words?.[one]?.label ?? one, one]));
  const meant = nearest(written, [...named.keys(), ...allowed]);
  const question = meant === undefined ? "" : `did you mean \`${named.get(meant) ?? meant}\`? `;
  if (allowed.length <= mostListed) return `${question}allowed are: ${allowed.join(", ")}`;
  return `${question}${allowed.length} values are allowed: the editor completes them, the data dictionary lists them`;
}

/** What should have stood there, in words. */
function expectationOf(issue: Issue): string | undefined {
  if (issue.code === "invalid_type")
    return issue.expected === "int" ? "a whole number" : `a value of type ${issue.expected}`;
  if (issue.code === "invalid_value") return `one of ${issue.values.map(String).join(", ")}`;
  return undefined;
}

/** The schema at a path, following unions by the value that is there. */
function schemaAt(root: z.ZodType, value: unknown, path: JsonPath): z.ZodType | undefined {
  const [key, ...rest] = path;
  const resolved = resolve(root, value);
  if (key === undefined || resolved === undefined) return rest.length === 0 ? root : resolved;
  const definition = resolved.def as unknown as { element?: z.ZodType; items?: z.ZodType[] };
  const next = shapeOf(resolved)?.[String(key)] ?? definition.items?.[Number(key)] ?? definition.element;
  return next && schemaAt(next, valueAt(value, [key]), rest);
}

function resolve(schemaHere: z.ZodType, value: unknown): z.ZodType | undefined {
  const options = optionsOf(schemaHere);
  return options ? optionFor(options, value) : unwrap(schemaHere);
}

function nameOf(here: z.ZodType | undefined, path: JsonPath): string {
  const key = path.at(-1);
  if (typeof key === "string") return `\`${key}\``;
  if (typeof key === "number")
    return `item ${key + 1} of \`${path.filter((part) => typeof part === "string").at(-1) ?? "the list"}\``;
  return here === undefined ? "the value" : "the record";
}

function formTip(here: z.ZodType): string {
  const description = metaOf(here)?.description;
  return `write a fact as { "value": …, "sources": […] }${description === undefined ? "" : `: ${description}`}`;
}

/** A value as an editor wrote it, cut to a line. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  const kind = isObject(value) ? "the object " : Array.isArray(value) ? "the list " : "";
  return `${kind}\`${text.length > 60 ? `${text.slice(0, 57)}…` : text}\``;
}
