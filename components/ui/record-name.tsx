import { Chinese } from "./chinese";

interface RecordNameProps {
  name: string;
  nameZh?: string | undefined;
  /** Without an address the name is plain text. */
  href?: string | undefined;
}

/** A record's name in both scripts, the English one as the link. */
export function RecordName({ name, nameZh, href }: RecordNameProps) {
  return (
    <>
      {href === undefined ? name : <a href={href}>{name}</a>}
      {nameZh === undefined || nameZh === name ? null : (
        <>
          {" "}
          <Chinese>{nameZh}</Chinese>
        </>
      )}
    </>
  );
}
