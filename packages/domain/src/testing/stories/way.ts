import type { Actor } from "../../complaint/actor.ts";
import type { Complaint } from "../../complaint/complaint.ts";
import type { NoticeKind } from "../../complaint/correspondence/notice-kinds.ts";
import type { Command } from "../../complaint/rules.ts";
import {
  assignHandler,
  declareUninvolved,
  dispatch,
  judgePart,
  nameRespondent,
  noConclusions,
  recordHearing,
} from "../commands.ts";
import type { Compose } from "../history.ts";
import { called, type StaffActor, system } from "../people.ts";

/** The usual way of a complaint, a stretch at a time. */
export type Stretch =
  | "assessed"
  | "named"
  | "assigned"
  | "copySent"
  | "complainantHeard"
  | "respondentHeard"
  | "reportsSent"
  | "reportsRead"
  | "judged"
  | "drafted"
  | "approved"
  | "answered";

/** What differs between two tellings of that way: the days (or one for all), the people, and what they say. */
export interface Telling {
  readonly days: Readonly<Record<Stretch, string>> | string;
  readonly cast: Readonly<Record<"coordinator" | "handler" | "signatory" | "respondent", StaffActor>>;
  readonly words: Readonly<
    Record<"respondentName" | "complainantReport" | "respondentReport" | "noRemarks" | "findings", string>
  >;
}

type Tell = (
  complaint: Complaint,
  telling: Telling,
  on: string,
) => readonly (readonly [Actor, Command | Compose])[];

const stretches: Readonly<Record<Stretch, Tell>> = {
  assessed: (_, { cast }) => [[cast.coordinator, { type: "StartAssessment" }]],
  named: (_, { cast, words }) => [
    [
      cast.coordinator,
      (_keep, _complaint, people) =>
        nameRespondent(people.add(called(words.respondentName)), cast.respondent.staffId),
    ],
  ],
  assigned: (_, { cast }) => [
    [cast.coordinator, assignHandler(cast.handler.staffId)],
    [cast.handler, declareUninvolved],
  ],
  copySent: leaving("COPY"),
  complainantHeard: heard("COMPLAINANT", "complainantReport"),
  respondentHeard: heard("RESPONDENT", "respondentReport"),
  reportsSent: leaving("HEARING_REPORT"),
  reportsRead: ({ reportWeeks }, { cast, words }) =>
    [...new Set(reportWeeks.map(({ partyId }) => partyId))].map((partyId) => [
      cast.handler,
      (addText) => ({ type: "RecordReportReaction", partyId, words: addText("REACTION", words.noRemarks) }),
    ]),
  judged: (_, { cast, words }) => [
    [cast.handler, (addText) => judgePart(1, "FOUNDED", addText("FINDINGS", words.findings))],
    [cast.handler, noConclusions],
  ],
  drafted: (_, { cast }) => [[cast.handler, { type: "DraftDecision" }]],
  approved: (_, { cast }) => [[cast.signatory, { type: "ApproveDecision" }]],
  answered: leaving("DECISION"),
};

/** What is done on this stretch, by whom, when the complaint stands so. */
export function stepsOf(stretch: Stretch, complaint: Complaint, telling: Telling) {
  const on = typeof telling.days === "string" ? telling.days : telling.days[stretch];
  return stretches[stretch](complaint, telling, on).map(([actor, command]) => [on, actor, command] as const);
}

/** Every letter of this kind that waits and can leave. */
function leaving(kind: NoticeKind): Tell {
  return ({ notices }, _, on) =>
    notices
      .filter((one) => one.kind === kind && one.state === "REQUESTED" && one.channel !== "NONE")
      .map(({ number }) => [system, dispatch(number, on)]);
}

function heard(heardSide: "COMPLAINANT" | "RESPONDENT", report: keyof Telling["words"]): Tell {
  return ({ hearings }, { cast, words }, on) =>
    hearings
      .filter(({ side }) => side === heardSide)
      .slice(0, 1)
      .map(({ partyId }) => [
        cast.handler,
        (addText) => recordHearing(partyId, on, addText("HEARING_REPORT", words[report])),
      ]);
}
