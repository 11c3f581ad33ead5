import { fileURLToPath } from "node:url";
import {
  dateRewrites,
  pageAddresses,
  readKnownAddresses,
  renamedRedirects,
} from "./lib/url/page-addresses.js";

const ROOT = fileURLToPath(new URL(".", import.meta.url));
const IS_DEVELOPMENT = process.env.NODE_ENV === "development";

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // The development server evaluates code and talks to the browser over a socket.
  `script-src 'self' 'unsafe-inline'${IS_DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
  `connect-src 'self'${IS_DEVELOPMENT ? " ws:" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join("; ");

const SECURITY_HEADERS = [
  { key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
];

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
  // Pages for other dates stay in memory, within Next's own bound, and never fill the disk.
  experimental: { isrFlushToDisk: false, caseSensitiveRoutes: true },
  headers: async () => [{ source: "/:path*", headers: SECURITY_HEADERS }],
  redirects: async () => [
    { source: "/as-of/latest/:path*", destination: "/:path*", permanent: false },
    ...renamedRedirects(readKnownAddresses(ROOT)),
  ],
  rewrites: async () => dateRewrites(pageAddresses(ROOT)),
};
