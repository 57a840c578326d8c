import type { NoticeKind } from "@gehoor/domain";
import { type ComplaintId, defaultSettings } from "@gehoor/domain";
import {
  adviser,
  assignHandler,
  coordinator,
  declareUninvolved,
  declineFor,
  dispatch,
  forwardToBbs,
  handler,
  judgePart,
  letterNumber,
  liaison,
  missing,
  otherHandler,
  screening,
  signatory,
  system,
} from "@gehoor/domain/testing";
import { newId } from "../../complaints/texts.ts";
import { departments } from "../../db/reference-data.ts";
import { type CaseStory, story } from "./case-story.ts";
import { along, november } from "./letter-way.ts";

const day = Temporal.PlainDate.from;

/** Assessed on the day after it came in. */
export const assessed = (...told: Parameters<typeof story>): CaseStory => along(story(...told), ["assessed"]);

/** With Kees Smit as the person complained about, and a handler since 1 December. */
export const inHandling = (...told: Parameters<typeof story>): CaseStory =>
  along(story(...told), ["assessed", "named", "assigned", "copySent"]);

/** The same, but the copy leaves out what could harm somebody. */
export const redacted = (): CaseStory =>
  along(
    along(story(), ["assessed", "named"]).next(coordinator, "2026-11-26", (addText, complaint) => ({
      type: "RedactCopy",
      partyId: complaint.respondents[0]?.partyId ?? missing(),
      text: addText("REDACTION", "Er is geklaagd over de bejegening aan de balie."),
      reason: addText("REASON", "Mevrouw is bang."),
      nameWithheld: true,
    })),
    ["assigned"],
  );

/** Both sides heard on 8 and 9 December, without anything to say about the reports. */
export const heard = (...told: Parameters<typeof story>): CaseStory =>
  reportsRead(along(inHandling(...told), ["complainantHeard", "respondentHeard"]));

/** Of the two sides this one only. */
export const heardOnly = (side: "COMPLAINANT" | "RESPONDENT", told: CaseStory): CaseStory =>
  reportsRead(along(told, [side === "COMPLAINANT" ? "complainantHeard" : "respondentHeard"]));

/** Every report of a hearing has left, and nobody has anything to say about it. */
export const reportsRead = (told: CaseStory): CaseStory => along(told, ["reportsSent", "reportsRead"]);

/** First part founded, second unfounded, approved by the signatory on 16 December. */
export const approved = (...told: Parameters<typeof story>): CaseStory => answered(heard(...told));

/** What was investigated, judged and approved likewise. */
export const answered = (told: CaseStory): CaseStory => along(judged(told), ["drafted", "approved"]);

export const judged = (told: CaseStory, deviationReason?: string): CaseStory =>
  told
    .next(handler, "2026-12-14", (addText) =>
      judgePart(1, "FOUNDED", addText("FINDINGS", november.words.findings)),
    )
    .next(handler, "2026-12-14", (addText) => ({
      ...judgePart(2, "UNFOUNDED", addText("FINDINGS", "De drie e-mails zijn binnen een week beantwoord.")),
      norms: ["PROMPTNESS"],
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
  along(approved(...told), ["answered"]);

/** With the ombudsman since 4 January, by the leaflet at our desk. */
export const escalated = (): CaseStory =>
  decided().next(coordinator, "2027-01-04", () => ({
    type: "RecordOmbudsmanRequest",
    receivedOn: day("2027-01-04"),
    via: "DESK_LEAFLET",
  }));

export const advised = (): CaseStory => {
  const place = { settings: { ...defaultSettings, withAdviser: true } };
  const asked = inHandling("2026-11-23", {}, place).next(handler, "2026-12-02", { type: "RequestAdvice" });
  const byAdviser = { ...november, cast: { ...november.cast, handler: adviser } };
  const given = reportsRead(along(asked, ["complainantHeard", "respondentHeard"], byAdviser)).next(
    adviser,
    "2026-12-11",
    (addText) => ({ type: "GiveAdvice", report: addText("ADVICE", "Verklaar de klacht geheel gegrond.") }),
  );
  return along(judged(given, "Over de e-mails wijst het dossier anders uit."), ["drafted", "approved"]);
};

export const declined = (...told: Parameters<typeof story>): CaseStory =>
  assessed(...told)
    .next(coordinator, "2026-11-30", (addText) =>
      declineFor(
        "OBJECTION_POSSIBLE",
        addText("REASON", "De afwijzing van de vergunning is een beslissing waartegen u kon opkomen."),
      ),
    )
    .next(signatory, "2026-12-02", { type: "ApproveDecline" });

export const adjourned = (...told: Parameters<typeof story>): CaseStory =>
  inHandling(...told).next(coordinator, "2026-12-21", (addText) => ({
    type: "Adjourn",
    weeks: 4,
    reason: addText("REASON", "Een getuige is met vakantie."),
  }));

export const aboutAnother = screening({ conductUntilOn: undefined, concerns: "OTHER" });

export function forwarded(...told: Parameters<typeof story>): CaseStory {
  const underway = assessed(...told).next(coordinator, "2026-11-25", forwardToBbs([2]));
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
  told.next(system, on, (_, complaint) => dispatch(letterNumber(complaint, kind), on));

/** Handled by Bram de Wit, as the complainant was told in the offer to be heard, and since 4 December by Anja Vos. */
export const handedOn = (...told: Parameters<typeof story>): CaseStory =>
  inHandling(...told)
    .next(system, "2026-12-01", (_, complaint) =>
      dispatch(letterNumber(complaint, "HEARING_OFFER", complaint.complainants[0]?.partyId), "2026-12-01"),
    )
    .next(coordinator, "2026-12-04", assignHandler(otherHandler.staffId))
    .next(otherHandler, "2026-12-04", declareUninvolved);

/** Somebody with an address of their own acts for the complainant. */
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
