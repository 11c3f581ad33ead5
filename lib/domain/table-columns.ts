/** The fields that small tables on profiles show of other records; a table leaves out those that no row has. */
export const tableColumns = {
  models: ["released", "parametersTotal", "trainingTokens", "contextTokens", "openness"],
  chips: ["released", "fp16Tflops", "int8Tops", "memoryGb", "memoryBandwidthGBps", "processNm"],
  systems: ["released", "acceleratorCount", "bf16Tflops", "fp16Tflops", "memoryGb"],
  "export-rules": ["announced", "effective", "ended"],
  "compute-projects": ["announced", "opened", "computePflops", "chipCount"],
} as const satisfies Record<string, readonly string[]>;
