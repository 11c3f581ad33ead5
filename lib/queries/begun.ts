import { everything, type MomentOrAll } from "@/lib/domain/moment";

/** The records that exist as of a moment, as a condition: those that nobody has dated in the newest view only. */
export function begunBy(moment: MomentOrAll) {
  if (moment === everything) return {};
  const begun = { begins: { lte: moment.read } };
  return moment.isPast ? begun : { OR: [begun, { begins: null }] };
}

/** The observations that hold as of a moment, as a condition. */
export function heldOn(moment: MomentOrAll) {
  if (moment === everything) return {};
  const begun = { validFrom: { lte: moment.read } };
  const notOver = { validTo: { gt: moment.read } };
  return { ...notOver, ...(moment.isPast ? begun : { OR: [begun, { validFrom: null }] }) };
}
