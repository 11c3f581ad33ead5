"use client";

import { useEffect, useState } from "react";
import { unknownAddress } from "@/lib/export/citation";

/** A citation whose address is that of the site one reads, where none is configured; until then its path alone. */
export function WithSiteAddress({ text }: { text: string }) {
  const [address, setAddress] = useState("");
  useEffect(() => setAddress(window.location.origin), []);
  return text.replaceAll(unknownAddress, address);
}
