import { everything, type MomentOrAll } from "@/lib/domain/moment";

/** The records that exist as of a moment, as a condition: those that nobody has dated in the newest view only. */
export function begunBy(moment: MomentOrAll) {
  if (moment === everything) return {};
  const begun = { begins: { lte: moment.read } };
  return moment.isPast ? begun : { OR: [begun, { begins: null }] };
}

/** The same in SQL, where `?1` and `?2` are the values of `dayOf`. */
export const begunSql = (record = "Record") =>
  `(?1 IS NULL OR ${record}.begins <= ?1 OR (${record}.begins IS NULL AND ?2))`;

/** The values of `?1` and `?2`: the day that is read, and whether what nobody has dated is shown. */
export const dayOf = (moment: MomentOrAll): [day: string | null, isNewest: number] =>
  moment === everything ? [null, 1] : [moment.read, Number(!moment.isPast)];

/** The observations that hold as of a moment, as a condition. */
export function heldOn(moment: MomentOrAll) {
  if (moment === everything) return {};
  const begun = { validFrom: { lte: moment.read } };
  const notOver = { validTo: { gt: moment.read } };
  return { ...notOver, ...(moment.isPast ? begun : { OR: [begun, { validFrom: null }] }) };
}
