/** Steps by which a large number is shortened, largest first. */
const scales = [
  { size: 1e12, suffix: "T" },
  { size: 1e9, suffix: "B" },
  { size: 1e6, suffix: "M" },
  { size: 1e3, suffix: "K" },
] as const;

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });

/** The number in full with thousands separated: `7,700,000,000`. */
export function exactNumber(value: number): string {
  return Math.abs(value) >= 1e21 ? String(value) : grouped.format(value);
}

/** The number in full, or nothing where there is none to speak of. */
export function countOrNothing(count: number): string {
  return count === 0 ? "" : exactNumber(count);
}

/** Three significant digits without padding: `7.72`, `14`, `320`; digits before the point are never dropped. */
function threeDigits(value: number): string {
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return grouped.format(Number(value.toFixed(Math.max(0, 3 - whole))));
}

/** A large count for people: `7.7B`, `2.4T`, `128K`, `320`. Steps are thousands. */
export function compactNumber(value: number): string {
  const scale = scales.find(({ size }) => Math.abs(value) >= size * 0.9995);
  return scale === undefined ? plainNumber(value) : `${threeDigits(value / scale.size)}${scale.suffix}`;
}

/** A figure in its field's unit: `4,800`, `0.25`, `1,979`; at most three digits after the point. */
export function plainNumber(value: number): string {
  if (value !== 0 && Math.abs(value) < 0.01) return String(Number(value.toPrecision(2)));
  return grouped.format(Number(value.toFixed(Math.abs(value) >= 1000 ? 1 : 3)));
}

/**
 * Context windows and training tokens. Windows are mostly powers of two: 131,072 reads `128K`, 1,048,576 `1M`;
 * everything else is counted in thousands, so that 200,000 reads `200K`.
 */
export function tokenCount(value: number): string {
  const isBinary = value >= 1024 && value <= 2 ** 24 && value % 1024 === 0;
  if (!isBinary) return compactNumber(value);
  return value % 2 ** 20 === 0 ? `${value / 2 ** 20}M` : `${grouped.format(value / 1024)}K`;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A count of operations as a power of ten: `3.3 × 10²⁴`. */
export function powerOfTen(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(1).split("e");
  const digits = [...exponent.replace("+", "")].map((sign) =>
    sign === "-" ? "⁻" : (superscripts[Number(sign)] ?? ""),
  );
  return `${mantissa.replace(/\.0$/, "")} × 10${digits.join("")}`;
}
