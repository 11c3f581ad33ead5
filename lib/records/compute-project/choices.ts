import { options } from "@/lib/schema/options";

export const computeProjectKinds = options({
  programme: "Programme",
  hub: "Hub",
  cluster: "Cluster",
  "data-centre": "Data centre",
  "national-total": "National total",
});
