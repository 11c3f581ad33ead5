import type { Service } from "@/lib/domain/filings/services";
import { csvFile } from "@/lib/export/csv";
import { filingKinds } from "@/lib/records/filing/choices";
import { addressOf } from "@/lib/schema/address";

/** Saves services as a file: what is found, not only what is drawn. */
export function saveServices(
  format: "csv" | "json",
  services: readonly Service[],
  names: Readonly<Record<string, string>>,
): void {
  const rows = services.map((service) => rowOf(service, names));
  const head = Object.keys(rows[0] ?? {});
  const content =
    format === "csv"
      ? csvFile([head, ...rows.map((row) => Object.values(row))])
      : `${JSON.stringify(rows, null, 2)}\n`;
  const type = format === "csv" ? "text/csv;charset=utf-8" : "application/json";
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `services.${format}`;
  link.click();
  // The browser reads the address only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function rowOf(
  service: Service,
  names: Readonly<Record<string, string>>,
): Record<string, string | undefined> {
  const { list, name, kind, operator, company, model, province, date, number, note } = service;
  return {
    list,
    name,
    kind,
    "kind, in words": filingKinds[kind].label,
    operator,
    company,
    "company, name": company && names[addressOf("companies", company)],
    model,
    "model, name": model && names[addressOf("models", model)],
    province,
    date,
    number,
    note,
  };
}
