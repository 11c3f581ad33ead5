import { CopyText } from "@/components/ui/copy-text";
import { Disclosure } from "@/components/ui/disclosure";
import { WithSiteAddress } from "@/components/ui/with-site-address";
import { bibtexOf, type CitedPage, citationOf } from "@/lib/export/citation";

/** Words to cite something by, and the same for a reference manager, under the given key. */
export function Citation({ cited, slug }: { cited: CitedPage; slug: string }) {
  return (
    <>
      <CopyText>
        <WithSiteAddress text={citationOf(cited)} />
      </CopyText>
      <Disclosure summary="BibTeX" className="mt-2 print:hidden">
        <CopyText>
          <code>
            <WithSiteAddress text={bibtexOf({ ...cited, key: slug })} />
          </code>
        </CopyText>
      </Disclosure>
    </>
  );
}
