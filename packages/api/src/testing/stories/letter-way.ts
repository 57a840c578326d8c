import {
  coordinator,
  dirk,
  handler,
  type Stretch,
  signatory,
  stepsOf,
  type Telling,
} from "@gehoor/domain/testing";
import type { CaseStory } from "./case-story.ts";

/** The usual way, told in November and December 2026. */
export const november: Telling = {
  cast: { coordinator, handler, signatory, respondent: dirk },
  days: {
    assessed: "2026-11-24",
    named: "2026-11-25",
    assigned: "2026-12-01",
    copySent: "2026-12-01",
    complainantHeard: "2026-12-08",
    respondentHeard: "2026-12-09",
    reportsSent: "2026-12-09",
    reportsRead: "2026-12-09",
    judged: "2026-12-14",
    drafted: "2026-12-16",
    approved: "2026-12-16",
    answered: "2026-12-17",
  },
  words: {
    respondentName: "Kees Smit",
    complainantReport: "Mevrouw vertelde hoe zij is weggestuurd.",
    respondentReport: "De medewerker erkende dat hij haast had.",
    noRemarks: "Geen opmerkingen.",
    findings: "De medewerker liet mevrouw niet uitpraten.",
  },
};

export function along(told: CaseStory, way: readonly Stretch[], telling = november): CaseStory {
  const steps = (stretch: Stretch) => stepsOf(stretch, told.complaint(), telling);
  for (const stretch of way) for (const [on, actor, command] of steps(stretch)) told.next(actor, on, command);
  return told;
}
