import { addressIn, subjectCollections } from "./slug";

/** A record that an event, relation or statement may be about. */
export const Subject = addressIn(...subjectCollections);
