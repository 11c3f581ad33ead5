import { options } from "@/lib/schema/options";

export const chipKinds = options({
  gpu: "GPU",
  npu: "NPU",
  cpu: "CPU",
  soc: "System on chip",
  system: "System",
});

export const hostInterfaces = options({
  "PCIe 3.0 x16": "PCIe 3.0 x16",
  "PCIe 4.0 x16": "PCIe 4.0 x16",
  "PCIe 5.0 x16": "PCIe 5.0 x16",
  "PCIe 6.0 x16": "PCIe 6.0 x16",
});

export const cudaSupports = options({
  native: "Native",
  claimed: "Claimed by the vendor",
  "porting-tool": "Through a porting tool",
  no: "No",
});
