/** The first of January of each year inside a span of time, in milliseconds since 1970; every second year where there are more than twelve. */
export function ticksOfYears(from: number, until: number): number[] {
  const first = new Date(from).getUTCFullYear() + 1;
  const last = new Date(until).getUTCFullYear();
  const step = last - first > 12 ? 2 : 1;
  const ticks: number[] = [];
  for (let year = first; year <= last; year += step) ticks.push(Date.UTC(year, 0, 1));
  return ticks;
}
