import {
  architectureLabels,
  cudaSupportLabels,
  hostInterfaceLabels,
  listStatusLabels,
  modalityLabels,
  opennessLabels,
  releasedAsLabels,
} from "./choices";

/** The labels of each fact field whose values are codes of an enum; complete for every schema, as a test checks. */
export const fieldChoices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  openness: opennessLabels,
  releasedAs: releasedAsLabels,
  architecture: architectureLabels,
  modalitiesIn: modalityLabels,
  modalitiesOut: modalityLabels,
  cudaSupport: cudaSupportLabels,
  hostInterface: hostInterfaceLabels,
  entityList: listStatusLabels,
  section1260H: listStatusLabels,
};

/** The words for an option of a field; a value that is no option stands for itself. */
export function choiceLabel(field: string, option: string): string {
  return fieldChoices[field]?.[option] ?? option;
}
