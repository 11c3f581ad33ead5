import { fileURLToPath } from "node:url";
import { SECURITY_HEADERS } from "./lib/front/security-headers.js";
import {
  dateRewrites,
  pageAddresses,
  readKnownAddresses,
  renamedRedirects,
} from "./lib/url/page-addresses.js";

const ROOT = fileURLToPath(new URL(".", import.meta.url));
/** @type {import("next").NextConfig} */
export default {
  typedRoutes: true,
  // Types, of the tests too, are checked by `npm run typecheck`; a server needs no test packages to build.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  images: { unoptimized: true },
  poweredByHeader: false,
  compress: true,
  reactStrictMode: true,
  serverExternalPackages: ["@prisma/adapter-libsql", "@libsql/client", "libsql"],
  // Pages for other dates stay in memory, within these bytes, and never fill the disk.
  cacheMaxMemorySize: 32 * 1024 * 1024,
  experimental: { isrFlushToDisk: false, caseSensitiveRoutes: true },
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
  redirects: async () => [
    { source: "/as-of/latest/:path*", destination: "/:path*", permanent: false },
    ...renamedRedirects(readKnownAddresses(ROOT)),
  ],
  rewrites: async () => dateRewrites(pageAddresses(ROOT)),
};
