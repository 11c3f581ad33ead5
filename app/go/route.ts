import { type NextRequest, NextResponse } from "next/server";
import { newest, onDay } from "@/lib/url/change-day";
import { withoutDate } from "@/lib/url/routes";

/** The query that stood in the address of the page one comes from, where the browser tells it. */
function queryOf(request: NextRequest, path: string): string {
  const referrer = request.headers.get("referer");
  if (referrer === null || !URL.canParse(referrer)) return "";
  const { pathname, search } = new URL(referrer);
  return withoutDate(pathname) === path ? search : "";
}

/** Leads to a page on another day: `/go?day=2023-09-20&from=/models`, `/go?day=newest`. Works without script. */
export function GET(request: NextRequest) {
  const from = request.nextUrl.searchParams.get("from") ?? "/";
  const day = request.nextUrl.searchParams.get("day") ?? newest;
  const address = onDay(from + queryOf(request, from), day) ?? "/missing/date";
  return new NextResponse(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
}
