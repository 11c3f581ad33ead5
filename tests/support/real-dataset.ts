import { repositoryRoot } from "@/lib/cli/command";
import { type Dataset, datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import type { AsOf } from "@/lib/domain/as-of";

/** The day of the September 2023 survey that the site continues. */
export const surveyDay = "2023-09-20";

/** The view of that day. */
export const surveyView: AsOf = { day: surveyDay, rolledBack: true };

let dataset: Dataset | undefined;

/** The dataset of the repository, read once. */
export function realDataset(): Dataset {
  dataset ??= datasetOf(readDocuments(repositoryRoot));
  return dataset;
}
