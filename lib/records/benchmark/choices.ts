import { options } from "@/lib/schema/options";

export const scoreUnits = options({ "%": "%", points: "points", Elo: "Elo" });

/** Which end of a scale is better. */
export const betterEnds = options({ higher: "Higher", lower: "Lower" });
