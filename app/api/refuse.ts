import type { AddressCodec } from "@/lib/url/address-state";

/** An answer without what was asked for, and why: 404 where there is no such thing, 400 where the wish makes no sense. */
export const refuse = (status: 400 | 404, error: string): Response => Response.json({ error }, { status });

/** What a request asks for by its query, or the refusal of a query of which anything makes no sense. */
export function askedOf<State extends object>(
  codec: AddressCodec<State>,
  request: Request,
): State | Response {
  const { state, problems } = codec.parse(new URL(request.url).searchParams);
  return problems.length > 0 ? refuse(400, problems.join(" ")) : state;
}

/** What every address says of a text that is no day, and of a day outside the data. */
export const refuseDay = (written: string): Response =>
  refuse(
    404,
    `“${written}” is no day of the data; write a day as 2023-09-20, or leave it out for the newest.`,
  );
