import { readHealth } from "@/lib/server/health";

export const dynamic = "force-dynamic";

/** For whoever watches over the server: 200 with the edition it serves, 503 where it should get no readers. */
export async function GET() {
  const health = await readHealth();
  return Response.json(health, {
    status: health.isWell ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
