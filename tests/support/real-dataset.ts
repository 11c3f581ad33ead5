import { repositoryRoot } from "@/lib/cli/command";
import { type Dataset, datasetOf } from "@/lib/dataset/dataset";
import { readDocuments } from "@/lib/dataset/documents";
import type { Moment } from "@/lib/domain/moment";
import { pastOn } from "./moments";
import { surveyDay } from "./survey-day";

/** The view of the survey's day. */
export const surveyView: Moment = pastOn(surveyDay);

let dataset: Dataset | undefined;

/** The dataset of the repository, read once. */
export function realDataset(): Dataset {
  dataset ??= datasetOf(readDocuments(repositoryRoot));
  return dataset;
}
