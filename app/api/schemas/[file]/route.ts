import { jsonSchemaFiles } from "@/lib/records/json-schema";
import { plainFileAddress } from "@/lib/url/file-state";
import { askedOf, refuse } from "../../refuse";

/** The JSON Schema of a record type, as editors use it: `model.schema.json`. */
export async function GET(request: Request, { params }: RouteContext<"/api/schemas/[file]">) {
  const asked = askedOf(plainFileAddress, request);
  if (asked instanceof Response) return asked;
  const { file } = await params;
  const files = jsonSchemaFiles();
  const text = files.get(file);
  if (text === undefined) return refuse(404, `No schema ${file}. There are ${[...files.keys()].join(", ")}.`);
  return new Response(text, {
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Cache-Control": "public, max-age=0, s-maxage=300",
      "Content-Type": "application/schema+json; charset=utf-8",
    },
  });
}
