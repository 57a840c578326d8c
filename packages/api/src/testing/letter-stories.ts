import { type ComplaintId, defaultSettings, type NoticeKind } from "@gehoor/domain";
import { newId } from "../complaints/texts.ts";
import type { ComposedLetter } from "../letters/compose-letter.ts";
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

/** With Kees Smit as the person complained about, and a handler since 1 December. */
export const inHandling = (...told: Parameters<typeof story>): CaseStory =>
  assessed(...told)
    .next(coordinator, "2026-11-25", (_, __, people) => ({
      type: "NameRespondent",
      partyId: people.add({ name: "Kees Smit", email: undefined, phone: undefined, address: undefined }),
      staffId: employee.staffId,
      office: "EMPLOYEE",
    }))
    .next(coordinator, "2026-12-01", () => ({
      type: "AssignHandler",
      handlerId: handler.staffId,
      departmentId: undefined,
      declaredUninvolved: true,
    }))
    .next(system, "2026-12-01", (_, complaint) => ({
      type: "RecordDispatch",
      number: complaint.respondents[0]?.copyNotice ?? 0,
      dispatchedOn: day("2026-12-01"),
      evidence: "ACCEPTED_BY_MAIL_SERVER",
      letterHash: "00",
    }));

/** The same, but the copy leaves out what could harm somebody. */
export const redacted = (): CaseStory =>
  assessed()
    .next(coordinator, "2026-11-25", (_, __, people) => ({
      type: "NameRespondent",
      partyId: people.add({ name: "Kees Smit", email: undefined, phone: undefined, address: undefined }),
      staffId: employee.staffId,
      office: "EMPLOYEE",
    }))
    .next(coordinator, "2026-11-26", (keep, complaint) => ({
      type: "RedactCopy",
      partyId: complaint.respondents[0]?.partyId ?? missing(),
      text: keep("REDACTION", "Er is geklaagd over de bejegening aan de balie."),
      reason: keep("REASON", "Mevrouw is bang."),
      nameWithheld: true,
    }))
    .next(coordinator, "2026-12-01", () => ({
      type: "AssignHandler",
      handlerId: handler.staffId,
      departmentId: undefined,
      declaredUninvolved: true,
    }));

/** Both sides heard on 8 and 9 December. */
export const heard = (...told: Parameters<typeof story>): CaseStory =>
  inHandling(...told)
    .next(handler, "2026-12-08", (keep, complaint) => ({
      type: "RecordHearing",
      partyId: complaint.hearings[0]?.partyId ?? missing(),
      heardOn: day("2026-12-08"),
      mode: "PHONE",
      report: keep("HEARING_REPORT", "Mevrouw vertelde hoe zij is weggestuurd."),
    }))
    .next(handler, "2026-12-09", (keep, complaint) => ({
      type: "RecordHearing",
      partyId: complaint.hearings[1]?.partyId ?? missing(),
      heardOn: day("2026-12-09"),
      mode: "VISIT",
      report: keep("HEARING_REPORT", "De medewerker erkende dat hij haast had."),
    }));

/** First part founded, second unfounded, approved by the signatory on 16 December. */
export const approved = (...told: Parameters<typeof story>): CaseStory =>
  judged(heard(...told))
    .next(handler, "2026-12-15", () => ({ type: "DraftDecision" }))
    .next(signatory, "2026-12-16", () => ({ type: "ApproveDecision" }));

export const judged = (told: CaseStory, deviationReason?: string): CaseStory =>
  told
    .next(handler, "2026-12-14", (keep) => ({
      type: "JudgePart",
      ...{ part: 1, judgement: "FOUNDED", norms: ["DECENT_TREATMENT"] },
      findings: keep("FINDINGS", "De medewerker liet mevrouw niet uitpraten."),
    }))
    .next(handler, "2026-12-14", (keep) => ({
      type: "JudgePart",
      ...{ part: 2, judgement: "UNFOUNDED", norms: ["PROMPTNESS"] },
      findings: keep("FINDINGS", "De drie e-mails zijn binnen een week beantwoord."),
    }))
    .next(handler, "2026-12-14", (keep) => ({
      type: "DrawConclusions",
      text: keep("CONCLUSIONS", "Wij bieden onze excuses aan."),
      measures: [
        { description: keep("MEASURE", "Training voor de balie"), departmentId: undefined, dueOn: undefined },
      ],
      deviatesFromAdvice: deviationReason !== undefined,
      deviationReason: deviationReason === undefined ? undefined : keep("REASON", deviationReason),
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
    heard("2026-11-23", {}, { settings: { ...defaultSettings, withAdviser: true } })
      .next(handler, "2026-12-10", () => ({ type: "RequestAdvice" }))
      .next(adviser, "2026-12-11", (keep) => ({
        type: "GiveAdvice",
        report: keep("ADVICE", "Verklaar de klacht geheel gegrond."),
      })),
    "Over de e-mails wijst het dossier anders uit.",
  )
    .next(handler, "2026-12-15", () => ({ type: "DraftDecision" }))
    .next(signatory, "2026-12-16", () => ({ type: "ApproveDecision" }));

export const declined = (...told: Parameters<typeof story>): CaseStory =>
  assessed(...told)
    .next(coordinator, "2026-11-30", (keep) => ({
      type: "ProposeDecline",
      ground: "OBJECTION_POSSIBLE",
      otherGrounds: [],
      reasons: keep("REASON", "De afwijzing van de vergunning is een beslissing waartegen u kon opkomen."),
      earlier: undefined,
      reviewOn: undefined,
    }))
    .next(signatory, "2026-12-02", () => ({ type: "ApproveDecline" }));

export const adjourned = (...told: Parameters<typeof story>): CaseStory =>
  inHandling(...told).next(coordinator, "2026-12-21", (keep) => ({
    type: "Adjourn",
    weeks: 4,
    reason: keep("REASON", "Een getuige is met vakantie."),
  }));

/** One letter of every kind, each from a story in which the rules ask for it. */
export const letterOfEveryKind: Readonly<
  Record<NoticeKind, (...told: Parameters<typeof story>) => ComposedLetter>
> = {
  RECEIPT: (...told) => story(...told).letter("RECEIPT", "2026-11-23"),
  ACKNOWLEDGEMENT: (...told) => assessed(...told).letter("ACKNOWLEDGEMENT", "2026-11-24"),
  SUPPLEMENT_REQUEST: (...told) =>
    assessed(...told)
      .next(coordinator, "2026-11-25", (keep) => ({
        type: "RequestSupplement",
        lacking: keep("REASON", "De naam van de medewerker."),
        replyByOn: day("2026-12-09"),
      }))
      .letter("SUPPLEMENT_REQUEST", "2026-11-25"),
  OUTSIDE_FORMAL: (on, changes, place) =>
    assessed(on, { ...changes, screening: { ...aboutAnother } }, place)
      .next(coordinator, "2026-11-25", (keep) => ({
        type: "CloseOutsideFormal",
        ground: "ABOUT_ANOTHER",
        reasons: keep("REASON", "Uw buurman wil niet dat u voor hem klaagt."),
      }))
      .letter("OUTSIDE_FORMAL", "2026-11-25"),
  FORWARDED: (...told) => forwarded(...told).letter("FORWARDED", "2026-11-25"),
  FILE_TO_AUTHORITY: (...told) => forwarded(...told).letter("FILE_TO_AUTHORITY", "2026-11-25", "OTHERS"),
  CONVERTED: (...told) =>
    assessed(...told)
      .next(coordinator, "2026-11-25", () => ({ type: "ConvertComplaint", target: "OBJECTION", parts: [] }))
      .letter("CONVERTED", "2026-11-25"),
  MERGED: (...told) => merged(...told).letter("MERGED", "2026-11-25"),
  UNMERGED: (...told) =>
    merged(...told)
      .next(coordinator, "2026-11-26", (keep) => ({
        type: "UnmergeComplaint",
        reason: keep("REASON", "Het gaat toch om een andere dag."),
      }))
      .letter("UNMERGED", "2026-11-26"),
  DECLINED: (...told) => declined(...told).letter("DECLINED", "2026-12-03"),
  SETTLEMENT_ASKED: (...told) => asked(...told).letter("SETTLEMENT_ASKED", "2026-11-30"),
  SETTLED: (...told) => {
    const proposed = asked(...told);
    return proposed
      .next(proposed.citizen, "2026-12-01", () => ({ type: "ConfirmSettlement" }))
      .letter("SETTLED", "2026-12-01");
  },
  RESUMED: (...told) => {
    const proposed = asked(...told);
    return proposed
      .next(proposed.citizen, "2026-12-01", () => ({ type: "RefuseSettlement", remarks: undefined }))
      .letter("RESUMED", "2026-12-01");
  },
  COPY: (...told) => inHandling(...told).letter("COPY", "2026-12-01", "OTHERS"),
  HEARING_OFFER: (...told) => inHandling(...told).letter("HEARING_OFFER", "2026-12-01"),
  HEARING_INVITATION: (...told) =>
    inHandling(...told)
      .next(handler, "2026-12-02", (_, complaint) => ({
        type: "PlanHearing",
        partyId: complaint.hearings[0]?.partyId ?? missing(),
        plannedAt: Temporal.Instant.from("2026-12-08T12:30:00Z"),
        mode: "VISIT",
      }))
      .letter("HEARING_INVITATION", "2026-12-02"),
  HEARING_REPORT: (...told) => heard(...told).letter("HEARING_REPORT", "2026-12-09"),
  ADJOURNED: (...told) => adjourned(...told).letter("ADJOURNED", "2026-12-21"),
  POSTPONEMENT_ASKED: (...told) => extensionAsked(...told).letter("POSTPONEMENT_ASKED", "2027-01-20"),
  POSTPONED: (...told) => {
    const extended = extensionAsked(...told);
    return extended
      .next(extended.citizen, "2027-01-21", () => ({ type: "AnswerPostponement", agreed: true }))
      .letter("POSTPONED", "2027-01-21");
  },
  START_MOVED: (on, changes, place) =>
    story(on, changes, { ...place, byEmail: true })
      .next(coordinator, "2026-11-25", () => ({ type: "MoveStartDate", startsOn: day("2026-11-25") }))
      .letter("START_MOVED", "2026-11-25"),
  DECISION: (...told) => approved(...told).letter("DECISION", "2026-12-17"),
  OUTCOME: (...told) => decided(...told).letter("OUTCOME", "2026-12-17", "OTHERS"),
  WITHDRAWN: (...told) => {
    const complained = story(...told);
    return complained
      .next(complained.citizen, "2026-11-27", (_, complaint) => ({
        type: "Withdraw",
        partyId: complaint.complainants[0]?.partyId ?? missing(),
        statement: undefined,
      }))
      .letter("WITHDRAWN", "2026-11-27");
  },
  REOPENED: (...told) =>
    decided(...told)
      .next(coordinator, "2027-01-05", (keep) => ({
        type: "ProposeReopening",
        ground: "NEW_FACTS",
        reason: keep("REASON", "Er is een opname gevonden."),
      }))
      .next(signatory, "2027-01-06", () => ({ type: "DecideReopening", approved: true }))
      .letter("REOPENED", "2027-01-06"),
  LATE: (...told) =>
    inHandling(...told)
      .next(system, "2027-01-06", () => ({ type: "NoteLate" }))
      .letter("LATE", "2027-01-06"),
  MESSAGE: (...told) =>
    assessed(...told)
      .next(coordinator, "2026-11-25", (keep) => ({
        type: "SendMessage",
        text: keep("MESSAGE", "Wij bellen u donderdag."),
        enclosures: [],
      }))
      .letter("MESSAGE", "2026-11-25"),
  ESCALATED: () => escalated().letter("ESCALATED", "2027-01-04", "OTHERS"),
  REQUEST_TO_OMBUDSMAN: () => escalated().letter("REQUEST_TO_OMBUDSMAN", "2027-01-04", "OTHERS"),
  INFORMATION_TO_OMBUDSMAN: () =>
    escalated()
      .next(liaison, "2027-01-11", (keep) => ({
        type: "DemandInformation",
        text: keep("OMBUDSMAN", "Stuur mij het rooster van die dag."),
        dueOn: day("2027-01-25"),
      }))
      .next(coordinator, "2027-01-12", (keep) => ({
        type: "SupplyInformation",
        demand: 1,
        text: keep("OMBUDSMAN", "Het rooster vindt u hierbij beschreven."),
      }))
      .letter("INFORMATION_TO_OMBUDSMAN", "2027-01-12", "OTHERS"),
  REACTION_TO_FINDINGS: () =>
    escalated()
      .next(liaison, "2027-01-11", (keep) => ({
        type: "ShareFindings",
        text: keep("OMBUDSMAN", "De gemeente luisterde niet."),
        dueOn: day("2027-01-25"),
      }))
      .next(signatory, "2027-01-12", (keep) => ({
        type: "ReactToFindings",
        text: keep("OMBUDSMAN", "Wij herkennen ons hierin."),
      }))
      .letter("REACTION_TO_FINDINGS", "2027-01-12", "OTHERS"),
  OMBUDSMAN_REPORT: () => reported().letter("OMBUDSMAN_REPORT", "2027-02-01", "OTHERS"),
  FOLLOW_UP_TO_OMBUDSMAN: () =>
    reported()
      .next(signatory, "2027-02-08", (keep) => ({
        type: "AnswerRecommendation",
        number: 1,
        choice: "NOT",
        reasons: keep("OMBUDSMAN", "De balie is inmiddels gesloten."),
      }))
      .letter("FOLLOW_UP_TO_OMBUDSMAN", "2027-02-08", "OTHERS"),
};

const aboutAnother = {
  about: "EMPLOYEE",
  subject: "TREATMENT",
  conductUntilOn: undefined,
  decision: "NONE",
  earlierComplaint: false,
  proceedings: "NONE",
  concerns: "OTHER",
  matter: "CONDUCT",
} as const;

function forwarded(...told: Parameters<typeof story>): CaseStory {
  return assessed(...told).next(coordinator, "2026-11-25", () => ({
    type: "ForwardComplaint",
    authority: "BBS",
    name: undefined,
    parts: [2],
  }));
}

function merged(...told: Parameters<typeof story>): CaseStory {
  return assessed(...told).next(coordinator, "2026-11-25", () => ({
    type: "MergeComplaint",
    into: {
      complaintId: newId<ComplaintId>(),
      ...{ status: "ASSESSING", receivedOn: day("2026-11-20"), startsOn: day("2026-11-20") },
    },
  }));
}

function asked(...told: Parameters<typeof story>): CaseStory {
  return assessed(...told)
    .next(coordinator, "2026-11-25", (keep) => ({
      type: "StartInformal",
      agreement: keep("REASON", "Mevrouw wil het eerst zo proberen."),
    }))
    .next(coordinator, "2026-11-30", (keep) => ({
      type: "AskSettled",
      text: keep("SETTLEMENT", "Het afdelingshoofd heeft excuses gemaakt."),
    }));
}

function extensionAsked(...told: Parameters<typeof story>): CaseStory {
  return adjourned(...told).next(coordinator, "2027-01-20", (keep) => ({
    type: "AskPostponement",
    untilOn: day("2027-03-01"),
    reason: keep("REASON", "Het onderzoek is nog niet klaar."),
  }));
}

function reported(): CaseStory {
  return escalated().next(liaison, "2027-02-01", (keep) => ({
    type: "RecordOmbudsmanReport",
    verdict: "NOT_PROPER",
    norms: ["LISTENING"],
    text: keep("OMBUDSMAN", "Luisteren kost geen tijd."),
    recommendations: [keep("OMBUDSMAN", "Oefen gesprekken aan de balie.")],
  }));
}

function missing(): never {
  throw new Error("The story lacks a party");
}
