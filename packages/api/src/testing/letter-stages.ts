import type { NoticeKind } from "@gehoor/domain";
import { type ComplaintId, defaultSettings } from "@gehoor/domain";
import { newId } from "../complaints/texts.ts";
import { departments } from "../db/reference-data.ts";
import {
  adviser,
  type CaseStory,
  coordinator,
  employee,
  handler,
  liaison,
  signatory,
  story,
  system,
} from "./case-story.ts";

const day = Temporal.PlainDate.from;

/** Assessed on the day after it came in. */
export const assessed = (...told: Parameters<typeof story>): CaseStory =>
  story(...told).next(coordinator, "2026-11-24", () => ({ type: "StartAssessment" }));

/** With Kees Smit as the person complained about. */
const aboutKees = (...told: Parameters<typeof story>): CaseStory =>
  assessed(...told).next(coordinator, "2026-11-25", (_, __, people) => ({
    type: "NameRespondent",
    partyId: people.add({ name: "Kees Smit", email: undefined, phone: undefined, address: undefined }),
    staffId: employee.staffId,
    office: "EMPLOYEE",
  }));

/** The same, and a handler since 1 December. */
export const inHandling = (...told: Parameters<typeof story>): CaseStory =>
  aboutKees(...told)
    .next(coordinator, "2026-12-01", () => ({
      type: "AssignHandler",
      handlerId: handler.staffId,
      departmentId: undefined,
      mayHandle: true,
      onRoute: true,
      reason: undefined,
    }))
    .next(handler, "2026-12-01", () => ({ type: "DeclareUninvolved", mayHandle: true }))
    .next(system, "2026-12-01", (_, complaint) => ({
      type: "RecordDispatch",
      number: complaint.respondents[0]?.copyNotice ?? 0,
      dispatchedOn: day("2026-12-01"),
      evidence: "ACCEPTED_BY_MAIL_SERVER",
      letterHash: "00",
    }));

/** The same, but the copy leaves out what could harm somebody. */
export const redacted = (): CaseStory =>
  aboutKees()
    .next(coordinator, "2026-11-26", (addText, complaint) => ({
      type: "RedactCopy",
      partyId: complaint.respondents[0]?.partyId ?? missing(),
      text: addText("REDACTION", "Er is geklaagd over de bejegening aan de balie."),
      reason: addText("REASON", "Mevrouw is bang."),
      nameWithheld: true,
    }))
    .next(coordinator, "2026-12-01", () => ({
      type: "AssignHandler",
      handlerId: handler.staffId,
      departmentId: undefined,
      mayHandle: true,
      onRoute: true,
      reason: undefined,
    }))
    .next(handler, "2026-12-01", () => ({ type: "DeclareUninvolved", mayHandle: true }));

/** Both sides heard on 8 and 9 December. */
export const heard = (...told: Parameters<typeof story>): CaseStory => heardBy(handler, inHandling(...told));

/** Of the two sides this one only, on 8 December. */
export const heardOnly = (side: "COMPLAINANT" | "RESPONDENT", told: CaseStory): CaseStory =>
  reportsRead(
    told.next(handler, "2026-12-08", (addText, complaint) => ({
      type: "RecordHearing",
      partyId: complaint.hearings.find((one) => one.side === side)?.partyId ?? missing(),
      heardOn: day("2026-12-08"),
      mode: "PHONE",
      report: addText("HEARING_REPORT", "Mevrouw vertelde hoe zij is weggestuurd."),
    })),
    "2026-12-08",
  );

const heardBy = (who: typeof handler, told: CaseStory): CaseStory =>
  reportsRead(bothHeard(who, told), "2026-12-09");

/** Every report of a hearing has left, and nobody has anything to say about it. */
export const reportsRead = (told: CaseStory, on: string): CaseStory => {
  const reports = told.complaint().notices.filter(({ kind }) => kind === "HEARING_REPORT");
  const sent = reports.reduce(
    (soFar, { number }) =>
      soFar.next(system, on, () => ({
        type: "RecordDispatch",
        number,
        dispatchedOn: day(on),
        evidence: "POSTED",
        letterHash: "00",
      })),
    told,
  );
  const readers = new Set(sent.complaint().reportWeeks.map(({ partyId }) => partyId));
  return [...readers].reduce(
    (soFar, partyId) =>
      soFar.next(coordinator, on, (addText) => ({
        type: "RecordReportReaction",
        partyId,
        words: addText("REACTION", "Geen opmerkingen."),
      })),
    sent,
  );
};

const bothHeard = (who: typeof handler, told: CaseStory): CaseStory =>
  told
    .next(who, "2026-12-08", (addText, complaint) => ({
      type: "RecordHearing",
      partyId: complaint.hearings[0]?.partyId ?? missing(),
      heardOn: day("2026-12-08"),
      mode: "PHONE",
      report: addText("HEARING_REPORT", "Mevrouw vertelde hoe zij is weggestuurd."),
    }))
    .next(who, "2026-12-09", (addText, complaint) => ({
      type: "RecordHearing",
      partyId: complaint.hearings[1]?.partyId ?? missing(),
      heardOn: day("2026-12-09"),
      mode: "VISIT",
      report: addText("HEARING_REPORT", "De medewerker erkende dat hij haast had."),
    }));

/** First part founded, second unfounded, approved by the signatory on 16 December. */
export const approved = (...told: Parameters<typeof story>): CaseStory => answered(heard(...told));

/** What was investigated, judged and approved likewise. */
export const answered = (told: CaseStory): CaseStory =>
  judged(told)
    .next(handler, "2026-12-16", () => ({ type: "DraftDecision" }))
    .next(signatory, "2026-12-16", () => ({ type: "ApproveDecision" }));

export const judged = (told: CaseStory, deviationReason?: string): CaseStory =>
  told
    .next(handler, "2026-12-14", (addText) => ({
      type: "JudgePart",
      part: 1,
      judgement: "FOUNDED",
      norms: ["DECENT_TREATMENT"],
      findings: addText("FINDINGS", "De medewerker liet mevrouw niet uitpraten."),
    }))
    .next(handler, "2026-12-14", (addText) => ({
      type: "JudgePart",
      part: 2,
      judgement: "UNFOUNDED",
      norms: ["PROMPTNESS"],
      findings: addText("FINDINGS", "De drie e-mails zijn binnen een week beantwoord."),
    }))
    .next(handler, "2026-12-14", (addText) => ({
      type: "DrawConclusions",
      text: addText("CONCLUSIONS", "Wij bieden onze excuses aan."),
      measures: [
        {
          description: addText("MEASURE", "Training voor de balie"),
          departmentId: undefined,
          dueOn: undefined,
        },
      ],
      deviatesFromAdvice: deviationReason !== undefined,
      deviationReason: deviationReason === undefined ? undefined : addText("REASON", deviationReason),
    }));

/** The decision letter left on 17 December 2026. */
export const decided = (...told: Parameters<typeof story>): CaseStory =>
  approved(...told).next(system, "2026-12-17", (_, complaint) => ({
    type: "RecordDispatch",
    number: complaint.notices.findLast((one) => one.kind === "DECISION")?.number ?? 0,
    dispatchedOn: day("2026-12-17"),
    evidence: "ACCEPTED_BY_MAIL_SERVER",
    letterHash: "00",
  }));

/** With the ombudsman since 4 January, by the leaflet at our desk. */
export const escalated = (): CaseStory =>
  decided().next(coordinator, "2027-01-04", () => ({
    type: "RecordOmbudsmanRequest",
    receivedOn: day("2027-01-04"),
    via: "DESK_LEAFLET",
  }));

export const advised = (): CaseStory =>
  judged(
    heardBy(
      adviser,
      inHandling("2026-11-23", {}, { settings: { ...defaultSettings, withAdviser: true } }).next(
        handler,
        "2026-12-02",
        () => ({ type: "RequestAdvice" }),
      ),
    ).next(adviser, "2026-12-11", (addText) => ({
      type: "GiveAdvice",
      report: addText("ADVICE", "Verklaar de klacht geheel gegrond."),
    })),
    "Over de e-mails wijst het dossier anders uit.",
  )
    .next(handler, "2026-12-15", () => ({ type: "DraftDecision" }))
    .next(signatory, "2026-12-16", () => ({ type: "ApproveDecision" }));

export const declined = (...told: Parameters<typeof story>): CaseStory =>
  assessed(...told)
    .next(coordinator, "2026-11-30", (addText) => ({
      type: "ProposeDecline",
      ground: "OBJECTION_POSSIBLE",
      otherGrounds: [],
      reasons: addText("REASON", "De afwijzing van de vergunning is een beslissing waartegen u kon opkomen."),
      earlier: undefined,
      reviewOn: undefined,
    }))
    .next(signatory, "2026-12-02", () => ({ type: "ApproveDecline" }));

export const adjourned = (...told: Parameters<typeof story>): CaseStory =>
  inHandling(...told).next(coordinator, "2026-12-21", (addText) => ({
    type: "Adjourn",
    weeks: 4,
    reason: addText("REASON", "Een getuige is met vakantie."),
  }));

export const aboutAnother = {
  about: "EMPLOYEE",
  subject: "TREATMENT",
  conductUntilOn: undefined,
  decision: "NONE",
  earlierComplaint: false,
  proceedings: "NONE",
  concerns: "OTHER",
  matter: "CONDUCT",
} as const;

export function forwarded(...told: Parameters<typeof story>): CaseStory {
  const underway = assessed(...told).next(coordinator, "2026-11-25", () => ({
    type: "ForwardComplaint",
    authority: "BBS",
    name: undefined,
    mailbox: undefined,
    box: "EMAIL",
    parts: [2],
  }));
  return left(underway, "FILE_TO_AUTHORITY", "2026-11-25");
}

/** An objection after all: it has left for who decides on those. */
export const converted = (...told: Parameters<typeof story>): CaseStory =>
  left(
    assessed(...told).next(coordinator, "2026-11-25", () => ({
      type: "ConvertComplaint",
      target: "OBJECTION",
      box: "EMAIL",
      parts: [],
    })),
    "HAND_OVER",
    "2026-11-25",
  );

/** About what was done to somebody else: the department has been told what was said. */
export const outsideFormal = (
  on?: string,
  changes?: Parameters<typeof story>[1],
  place?: Parameters<typeof story>[2],
): CaseStory =>
  left(
    assessed(on, { ...changes, screening: { ...aboutAnother } }, place)
      .next(coordinator, "2026-11-25", () => ({
        type: "SetDepartment",
        departmentId: departments[0].id,
      }))
      .next(coordinator, "2026-11-25", (addText) => ({
        type: "ProposeOutsideFormal",
        ground: "ABOUT_ANOTHER",
        reasons: addText("REASON", "Uw buurman wil niet dat u voor hem klaagt."),
      }))
      .next(signatory, "2026-11-25", () => ({ type: "CloseOutsideFormal", approved: true, box: "EMAIL" })),
    "SIGNAL",
    "2026-11-25",
  );

/** The waiting letter of this kind has left. */
export const left = (told: CaseStory, kind: NoticeKind, on: string): CaseStory =>
  told.next(system, on, (_, complaint) => ({
    type: "RecordDispatch",
    number: complaint.notices.findLast((one) => one.kind === kind)?.number ?? 0,
    dispatchedOn: day(on),
    evidence: "POSTED",
    letterHash: "00",
  }));

/** Somebody with an address of his own acts for the complainant. */
export const represented = (...told: Parameters<typeof story>): CaseStory =>
  assessed(...told).next(coordinator, "2026-11-25", (_, __, people) => ({
    type: "AppointRepresentative",
    partyId: people.add({
      name: "Henk Mol",
      email: undefined,
      phone: undefined,
      address: { street: "Molenweg 3", postcode: "3764 AC", city: "Soest", country: undefined },
    }),
    kind: "AUTHORISED",
    emailConsent: false,
    postalAddress: true,
  }));

export const refusedRepresentative = (...told: Parameters<typeof story>): CaseStory =>
  represented(...told).next(coordinator, "2026-11-26", (addText) => ({
    type: "RefuseRepresentative",
    reason: addText("REASON", "Hij heeft medewerkers bedreigd."),
  }));

export function merged(...told: Parameters<typeof story>): CaseStory {
  return assessed(...told).next(coordinator, "2026-11-25", () => ({
    type: "MergeComplaint",
    into: {
      complaintId: newId<ComplaintId>(),
      status: "ASSESSING",
      receivedOn: day("2026-11-20"),
      receivedAt: Temporal.Instant.from("2026-11-20T09:00:00Z"),
      startsOn: day("2026-11-20"),
      sameComplainant: true,
      answerDueOn: day("2027-01-04"),
    },
  }));
}

export function asked(...told: Parameters<typeof story>): CaseStory {
  return assessed(...told)
    .next(coordinator, "2026-11-25", (addText) => ({
      type: "StartInformal",
      agreement: addText("REASON", "Mevrouw wil het eerst zo proberen."),
    }))
    .next(coordinator, "2026-11-30", (addText) => ({
      type: "AskSettled",
      text: addText("SETTLEMENT", "Het afdelingshoofd heeft excuses gemaakt."),
    }));
}

export function extensionAsked(...told: Parameters<typeof story>): CaseStory {
  return adjourned(...told).next(coordinator, "2027-01-20", (addText) => ({
    type: "AskPostponement",
    untilOn: day("2027-03-01"),
    reason: addText("REASON", "Het onderzoek is nog niet klaar."),
  }));
}

export function reported(): CaseStory {
  return escalated().next(liaison, "2027-02-01", (addText) => ({
    type: "RecordOmbudsmanReport",
    verdict: "NOT_PROPER",
    norms: ["LISTENING"],
    text: addText("OMBUDSMAN", "Luisteren kost geen tijd."),
    recommendations: [addText("OMBUDSMAN", "Oefen gesprekken aan de balie.")],
  }));
}

export function missing(): never {
  throw new Error("The story lacks a party");
}
