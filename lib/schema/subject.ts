import { addressIn } from "./slug";

/** The records that an event, relation or statement may be about. */
export const subjectCollections = [
  "companies",
  "authorities",
  "models",
  "chips",
  "regulations",
  "export-rules",
  "compute-projects",
  "benchmarks",
] as const;
export const Subject = addressIn(...subjectCollections);
