import { type NextRequest, NextResponse } from "next/server";
import addresses from "@/lib/database/generated/addresses.json";
import { missingOn } from "@/lib/url/missing-on";

/** Answers unknown days and records with a true 404 whose page is in the HTML. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const reason = pathname.startsWith("/missing/")
    ? pathname.slice("/missing/".length)
    : missingOn(pathname, addresses);
  if (reason === undefined) return NextResponse.next();
  const page = request.nextUrl.clone();
  page.pathname = `/missing/${reason}`;
  page.search = "";
  return NextResponse.rewrite(page, {
    status: 404,
    headers: { "Cache-Control": "public, max-age=0, s-maxage=300" },
  });
}

// Next reads this without running it: it must be literals. Whatever may be the address of a record's page.
export const config = {
  matcher: ["/as-of/:path*", "/missing/:path*", "/((?!api|data-files|_next)[^/]+)/:slug"],
};
