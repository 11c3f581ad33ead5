import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "next";
import type { ReactElement } from "react";
import { repositoryRoot } from "@/lib/cli/command";

interface PageRoute {
  default(props: object): Promise<ReactElement> | ReactElement;
  metadata?: Metadata;
  generateMetadata?(props: object): Promise<Metadata>;
}

interface FileRoute {
  GET(request: Request, context: { params: Promise<Record<string, string>> }): Promise<Response>;
}

const app = join(repositoryRoot, "app");
const pages = join(app, "at/[asOf]");

/**
 * The page of an address as its route makes it, in the frame of all pages, and what its head says.
 * @throws what the route throws, `notFound` among it
 */
export async function pageElement(address: string): Promise<{ element: ReactElement; metadata: Metadata }> {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  const [, day = "latest", path = pathname] = /^\/as-of\/([^/]+)(.*)$/.exec(pathname) ?? [];
  const { folder, params } = routeOf(pages, path);
  const props = {
    params: Promise.resolve({ asOf: day, ...params }),
    searchParams: Promise.resolve(Object.fromEntries(searchParams)),
  };
  const route = (await import(join(folder, "page.tsx"))) as PageRoute;
  const frame = (await import(join(pages, "layout.tsx"))) as PageRoute;
  const element = await frame.default({ ...props, children: await route.default(props) });
  return { element, metadata: (await route.generateMetadata?.(props)) ?? route.metadata ?? {} };
}

/** What the site answers at the address of a file. */
export async function fileAnswer(address: string): Promise<Response> {
  const url = new URL(address, "http://localhost");
  const { folder, params } = routeOf(app, url.pathname);
  const route = (await import(join(folder, "route.ts"))) as FileRoute;
  return route.GET(new Request(url), { params: Promise.resolve(params) });
}

/** The folder of a route, and what its address fills in: a folder of the very name before one in brackets. */
function routeOf(from: string, path: string): { folder: string; params: Record<string, string> } {
  let folder = from;
  const params: Record<string, string> = {};
  for (const segment of path.split("/").filter(Boolean)) {
    const open = readdirSync(folder).find((name) => /^\[\w+\]$/.test(name));
    const isNamed = existsSync(join(folder, segment));
    if (!isNamed && open === undefined) throw new Error(`no route leads to ${path}`);
    if (!isNamed && open !== undefined) params[open.slice(1, -1)] = segment;
    folder = join(folder, isNamed ? segment : (open ?? ""));
  }
  return { folder, params };
}
