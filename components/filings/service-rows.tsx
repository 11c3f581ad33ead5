import { Chinese } from "@/components/ui/chinese";
import { RecordLink } from "@/components/ui/record-link";
import { PartialTime } from "@/components/ui/time";
import type { Service } from "@/lib/domain/filings/services";
import { hasChinese } from "@/lib/format/text";
import { filingKinds } from "@/lib/records/filing/choices";
import { addressOf } from "@/lib/schema/address";
import type { Links } from "@/lib/url/routes";

interface ServiceRowsProps {
  services: readonly Service[];
  names: Readonly<Record<string, string>>;
  links: Links;
  lists: readonly { slug: string; name: string }[];
}

/** Services as their lists print them, with links to the records they belong to. */
export function ServiceRows({ services, names, links, lists }: ServiceRowsProps) {
  const listNames = new Map(lists.map(({ slug, name }) => [slug, name]));
  return (
    <div className="table-box">
      <table className="table cards service-table">
        <caption className="sr-only">Services on the published lists</caption>
        <thead>
          <tr>
            <th scope="col">Service as listed</th>
            <th scope="col">Operator</th>
            <th scope="col">Kind</th>
            <th scope="col">Province</th>
            <th scope="col">Date</th>
            <th scope="col">List and number</th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <tr key={`${service.list} ${service.key ?? service.number}`}>
              <th scope="row">
                <Listed text={service.name} />
                <Known
                  address={service.model && addressOf("models", service.model)}
                  names={names}
                  links={links}
                />
                {service.note === undefined ? null : <small className="below">{service.note}</small>}
              </th>
              <td data-label="Operator">
                <span>
                  <Listed text={service.operator} />
                  <Known
                    address={service.company && addressOf("companies", service.company)}
                    names={names}
                    links={links}
                  />
                </span>
              </td>
              <td data-label="Kind">{filingKinds[service.kind].label}</td>
              <td data-label="Province" data-empty={service.province === undefined ? "" : undefined}>
                {service.province}
              </td>
              <td data-label="Date" data-empty={service.date === undefined ? "" : undefined}>
                {service.date === undefined ? null : <PartialTime date={service.date} />}
              </td>
              <td data-label="List">
                <span>
                  <a href={links.record("filings", service.list)}>
                    {listNames.get(service.list) ?? service.list}
                  </a>
                  {service.number === undefined ? null : <small className="below">{service.number}</small>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A name in the script of the list. */
function Listed({ text }: { text: string }) {
  return hasChinese(text) ? <Chinese className="listed">{text}</Chinese> : text;
}

/** The record of this site behind a listed name, where it existed on the day. */
function Known({
  address,
  names,
  links,
}: Pick<ServiceRowsProps, "names" | "links"> & { address: string | undefined }) {
  if (address === undefined || names[address] === undefined) return null;
  return (
    <small className="below">
      <RecordLink address={address} page={{ links, names }} />
    </small>
  );
}
