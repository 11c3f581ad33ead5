import type { Moment } from "@/lib/domain/moment";
import type { Day } from "@/lib/schema/calendar";

/** The moment of a past day on which something changed. */
export const pastOn = (day: Day): Moment => ({ asked: day, read: day, isPast: true });

/** The newest moment of data that ends on a day. */
export const newestOn = (day: Day): Moment => ({ asked: day, read: day, isPast: false });
