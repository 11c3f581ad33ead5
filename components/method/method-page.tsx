import type { ReactNode } from "react";
import { WithRail } from "@/components/ui/rail";
import { verdicts } from "@/lib/records/claim/choices";
import { filingKinds } from "@/lib/records/filing/choices";
import { opennesses, releaseForms } from "@/lib/records/model/choices";
import { authorships, sourceKinds } from "@/lib/records/source/choices";
import { exactnesses, missingReasons, standings } from "@/lib/schema/fact-options";
import { FieldTables } from "./field-tables";
import { LicenceList } from "./licence-list";
import { MeaningList } from "./meaning-list";

const parts: readonly { id: string; title: string; body: ReactNode }[] = [
  {
    id: "scope",
    title: "What is in, what is out",
    body: (
      <>
        <p>
          China’s generative AI: who makes models, which models there are and what the public can have of
          them, the chips they are trained on and served from, the rules of China on AI and of the United
          States on chips, what companies claim, and what became of the claims. Players from elsewhere are in
          where something here is compared with them, ordered from them or restricted by them. It is a choice,
          not a census: a thing that is not here may still exist.
        </p>
        <p>
          Out are models that only classify, rank or recommend; fine-tunes by third parties, quantised copies
          and sizes of one family that differ in nothing but size, unless a source speaks of them; products
          that call somebody else’s model; forecasts and rumours that no named source tells; share prices; and
          anything that nobody can be cited for, if it is a number.
        </p>
      </>
    ),
  },
  {
    id: "sources",
    title: "How sources are graded",
    body: (
      <>
        <p>
          Every value names the sources in which it was seen, by number. The kind of a source says who speaks.
          Public bodies, the party itself and papers are primary and are preferred. A source that was read
          only in a quotation or an index says so. A value without a source is marked unsourced and counted as
          such; a number without a source is not recorded at all. An index that compiles what developers
          publish is cited only where no primary source of the same fact was found. A source that no person
          wrote carries a mark wherever it is cited, and two of them are not two witnesses.
        </p>
        <MeaningList options={sourceKinds} />
        <MeaningList options={authorships} />
        <p>
          What only the party itself says carries its name: “Alibaba says”. Where sources disagree, all values
          stand: 1 ≠ 2 opens them with the reason for the one that is shown.
        </p>
      </>
    ),
  },
  {
    id: "values",
    title: "What the signs mean",
    body: (
      <>
        <p>Three kinds of missing are told apart, and none of them is a zero or a no:</p>
        <MeaningList options={missingReasons} />
        <p>A figure that is not exact, or not established, says so:</p>
        <MeaningList options={exactnesses} />
        <MeaningList options={standings} />
        <p>
          Dates keep the precision they have: 20 Sep 2023, Sep 2023, 2023; “by 20 Sep 2023” means then or
          earlier. Figures are shortened for reading (7.7B is 7.7 billion, 2.4T is 2.4 trillion); pointing at
          one shows it in full, and exports carry it in full. Context windows that are powers of two count K
          as 1,024.
        </p>
      </>
    ),
  },
  {
    id: "models",
    title: "Released, open weights, filed",
    body: (
      <>
        <p>
          A model is released when the public can first have it. What it could have stands beside the date; a
          paper or an announcement alone is named as such.
        </p>
        <MeaningList options={releaseForms} />
        <p>Open weights are not open source: training data and code are seldom published. We tell apart</p>
        <MeaningList options={opennesses} />
        <p>
          Which of the three a model is follows from the licence of its weights, read from its text or the
          model card, not from the code. One text makes one class in every record:
        </p>
        <LicenceList />
        <p>
          Chinese authorities publish lists of services. A listing says that a service was filed or
          registered; it does not say that it was approved for its quality, and says nothing of later versions
          of its model.
        </p>
        <MeaningList options={filingKinds} />
      </>
    ),
  },
  {
    id: "claims",
    title: "What became of a claim",
    body: (
      <>
        <p>
          A claim is recorded in its maker’s name with its day. Its standing changes only with a dated finding
          of somebody else, which is cited.
        </p>
        <p>
          Independently confirmed means supported here: somebody who neither makes nor sells nor is paid for
          the thing measured it themselves, said how, and found what was claimed. A report that repeats the
          claim, a benchmark run by the developer, or a partner’s praise confirms nothing. Of scores the same
          holds: the developer’s own stand apart from those of third parties and are never averaged with them.
        </p>
        <MeaningList options={verdicts} />
      </>
    ),
  },
  {
    id: "export-class",
    title: "Export classes are computed",
    body: (
      <p>
        The class of a chip under a rule is worked out from the chip’s recorded figures and the rule’s
        thresholds, which are recorded with their paragraph in the law. Where a figure is unknown and would
        decide, the answer is that it cannot be told, with the classes that remain possible. Each answer opens
        the tests behind it. This is a reading of figures, not legal advice.
      </p>
    ),
  },
  {
    id: "as-of",
    title: "As of a day",
    body: (
      <p>
        The whole site can show any day of its record. It then holds what was true on that day and nothing
        that came later: records that did not exist yet are gone, values, standings and counts are those of
        the day, and links keep the day. A value that changes over time and whose start nobody has dated is
        left out of past views, and the banner says how many are. A source may be younger than the day shown,
        if it tells of that day; it is marked. What was true is not what was known: a figure that was found
        out later, about that day, is shown.
      </p>
    ),
  },
  {
    id: "fields",
    title: "Every field",
    body: <FieldTables />,
  },
];

/** How the data is made and how to read it. */
export function MethodPage() {
  return (
    <WithRail items={parts.map(({ id, title }) => ({ href: `#${id}`, label: title }))}>
      <article className="max-w-text">
        <h1>Method</h1>
        <p className="mt-3 mb-6 font-serif text-l leading-[1.45] md:text-xl/[1.45]">
          How the data is made, how sources are weighed, and what the words and signs mean.
        </p>
        {parts.map(({ id, title, body }) => (
          <section key={id} id={id} className="mb-11 max-lg:scroll-mt-10">
            <h2 className="mb-1">{title}</h2>
            {body}
          </section>
        ))}
      </article>
    </WithRail>
  );
}
