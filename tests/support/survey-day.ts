/** The day of the September 2023 survey by The China Project that the site continues. */
export const surveyDay = "2023-09-20";
