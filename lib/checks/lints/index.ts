import type { Lint } from "../lint";
import { canonicalForm } from "./canonical-form";
import { claimEvidence } from "./claim-evidence";
import { claimSubjects } from "./claim-subjects";
import { dateOrder } from "./date-order";
import { duplicateKeys } from "./duplicate-keys";
import { duplicateNames } from "./duplicate-names";
import { duplicateSources } from "./duplicate-sources";
import { factForm } from "./fact-form";
import { factHistory } from "./fact-history";
import { fileName } from "./file-name";
import { filingOperators } from "./filing-operators";
import { founding } from "./founding";
import { hindsight } from "./hindsight";
import { indexEstimates } from "./index-estimates";
import { licenceOpenness } from "./licence-openness";
import { listStatus } from "./list-status";
import { listings } from "./listings";
import { lostQualifier } from "./lost-qualifier";
import { machineWritten } from "./machine-written";
import { modelParameters } from "./model-parameters";
import { nameCounts } from "./name-counts";
import { namedDay } from "./named-day";
import { neutralWords } from "./neutral-words";
import { nodeSizes } from "./node-sizes";
import { noteHindsight } from "./note-hindsight";
import { overduePlans } from "./overdue-plans";
import { paperDate } from "./paper-date";
import { partsInTime } from "./parts-in-time";
import { plausibleRange } from "./plausible-range";
import { publishedWeights } from "./published-weights";
import { readable } from "./readable";
import { references } from "./references";
import { regulationMilestones } from "./regulation-milestones";
import { releaseFacts } from "./release-facts";
import { releasedBeforeFounded } from "./released-before-founded";
import { resultScore } from "./result-score";
import { rowKeys } from "./row-keys";
import { schema } from "./schema";
import { sourceDates } from "./source-dates";
import { systemThroughput } from "./system-throughput";
import { unreferencedSources } from "./unreferenced-sources";
import { weightsLicence } from "./weights-licence";
import { yearlyRevenue } from "./yearly-revenue";

/** Every rule of the data, in the order in which an editor would want to mend them. */
export const lints: readonly Lint[] = [
  readable,
  duplicateKeys,
  fileName,
  schema,
  references,
  factForm,
  factHistory,
  plausibleRange,
  dateOrder,
  releasedBeforeFounded,
  founding,
  releaseFacts,
  paperDate,
  overduePlans,
  listStatus,
  sourceDates,
  partsInTime,
  namedDay,
  regulationMilestones,
  claimEvidence,
  claimSubjects,
  modelParameters,
  publishedWeights,
  weightsLicence,
  licenceOpenness,
  listings,
  filingOperators,
  resultScore,
  rowKeys,
  indexEstimates,
  machineWritten,
  lostQualifier,
  nameCounts,
  systemThroughput,
  nodeSizes,
  yearlyRevenue,
  hindsight,
  noteHindsight,
  neutralWords,
  duplicateNames,
  duplicateSources,
  unreferencedSources,
  canonicalForm,
];
