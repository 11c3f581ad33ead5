"use client";

import { useEffect, useState } from "react";
import { withoutDate } from "@/lib/url/routes";

/** Names the address that has no page, and offers it on the newest day where a past one was asked for. */
export function AskedAddress() {
  const [path, setPath] = useState<string>();
  useEffect(() => setPath(window.location.pathname), []);
  // The lines are kept free, so that nothing moves when they come.
  if (path === undefined) return <p className="min-h-[3lh] text-m" />;
  const newest = withoutDate(path);
  const words = newest.split("/").at(-1)?.replaceAll("-", " ") ?? "";
  return (
    <p className="min-h-[3lh] text-m">
      You asked for <code className="text-s">{path}</code>.{" "}
      {newest === path ? null : <a href={newest}>See it as of the newest day</a>}
      {newest === path || words === "" ? null : ". "}
      {words === "" ? null : <a href={`/search?q=${encodeURIComponent(words)}`}>Search for “{words}”</a>}.
    </p>
  );
}
