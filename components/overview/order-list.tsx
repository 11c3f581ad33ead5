import { Cites } from "@/components/facts/cites";
import { FactValue } from "@/components/facts/fact-value";
import type { PageContext } from "@/components/page/page-context";
import { Lines } from "@/components/ui/lists";
import { RecordLink, RecordLinks } from "@/components/ui/record-link";
import { Below, MoreLine, Section } from "@/components/ui/section";
import { PartialTime } from "@/components/ui/time";
import type { ChipOrder } from "@/lib/queries/overview/orders";
import { Relation } from "@/lib/records/relation/schema";
import { fieldsOf } from "@/lib/schema/fields";

const fields = fieldsOf(Relation);

interface OrderListProps {
  orders: readonly ChipOrder[];
  count: number;
  page: PageContext;
}

/** Orders of chips, as reported, planned or approved: by whom, for what, for how much. */
export function OrderList({ orders, count, page }: OrderListProps) {
  if (count === 0) return null;
  return (
    <Section id="orders" title="Chip purchases, as reported" count={count}>
      <Lines>
        {orders.map((order) => (
          <li key={order.slug}>
            <p>
              <RecordLink address={order.from} page={page} /> → <RecordLink address={order.to} page={page} />
              {order.about.length === 0 ? null : (
                <>
                  {" "}
                  (<RecordLinks addresses={order.about} page={page} />)
                </>
              )}
              <Cites sources={order.sources} page={page} />
            </p>
            {order.text === undefined ? null : <Below>{order.text}</Below>}
            <Below>
              {order.date === undefined ? "no date" : <PartialTime date={order.date} />}
              <OrderFacts order={order} page={page} />
            </Below>
          </li>
        ))}
      </Lines>
      {count > orders.length ? (
        <MoreLine>{count - orders.length} more on the profiles of the companies that bought.</MoreLine>
      ) : null}
    </Section>
  );
}

function OrderFacts({ order, page }: { order: ChipOrder; page: PageContext }) {
  return Object.entries(fields).map(([name, meta]) => {
    const view = order.facts[name];
    if (view === undefined || !("observation" in view)) return null;
    return (
      <span key={name}>
        {" · "}
        {meta.label.toLowerCase()} <FactValue field={{ name, meta }} view={view} page={page} withUnit />
      </span>
    );
  });
}
