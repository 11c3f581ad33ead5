import type { ReactNode } from "react";
import { FirstRows } from "@/components/ui/first-rows";
import type { Share } from "@/lib/queries/filings/register";

interface ShareBarsProps {
  shares: readonly Share[];
  /** Head of the first column, and what its rows are in the singular. */
  head: string;
  what: string;
  draw: (key: string) => ReactNode;
}

/** Services by where or whose they are: numbers, and a bar of the same length as the total. */
export function ShareBars({ shares, head, what, draw }: ShareBarsProps) {
  const largest = shares[0]?.total ?? 1;
  return (
    <FirstRows
      rows={shares}
      limit={12}
      what={what}
      draw={(some) => (
        <table className="bars">
          <caption className="sr-only">Services by {what}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col" className="number">
                Filed
              </th>
              <th scope="col" className="number">
                Registered
              </th>
              <th scope="col" className="number">
                All
              </th>
              <td className="bar" aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {some.map(({ key, counts, total }) => (
              <tr key={key}>
                <th scope="row">{draw(key)}</th>
                <td className="number">{counts.filed + counts["filed-on-device"]}</td>
                <td className="number">{counts.registered}</td>
                <td className="number">{total}</td>
                <td className="bar" aria-hidden="true">
                  <span style={{ width: `${(100 * total) / largest}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    />
  );
}
