import { type NextRequest, NextResponse } from "next/server";
import { newest, onDay } from "@/lib/url/change-day";

/** Where the reader came from on this site, or the start. */
function comingFrom(request: NextRequest): string {
  const referrer = request.headers.get("referer");
  if (referrer === null || !URL.canParse(referrer)) return "/";
  const { host, pathname, search } = new URL(referrer);
  return host === request.headers.get("host") ? pathname + search : "/";
}

/** Leads to the page one comes from on another day: `/go?day=2023-09-20`, `/go?day=newest`. Works without script. */
export function GET(request: NextRequest) {
  const day = request.nextUrl.searchParams.get("day") ?? newest;
  const address = onDay(comingFrom(request), day) ?? "/missing/date";
  return new NextResponse(null, { status: 303, headers: { Location: address, "Cache-Control": "no-store" } });
}
