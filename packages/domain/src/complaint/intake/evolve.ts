import type { Complaint } from "../complaint.ts";
import type { Stamped } from "../event.ts";
import type { EvolversOf } from "../evolver.ts";
import type { IntakeEvent, OpeningEvent } from "./events.ts";

/** The state after the first event. */
export function opened(event: Stamped<OpeningEvent>): Complaint {
  return {
    id: event.complaintId,
    version: 1,
    reference: event.reference,
    status: "RECEIVED",
    language: event.language,
    channel: event.channel,
    receivedAt: event.receivedAt,
    receivedOn: event.receivedOn,
    firstContactOn: event.firstContactOn,
    startsOn: event.startsOn,
    lodgedOn: event.lodgedOn,
    calendarVersion: event.calendarVersion,
    settingsVersion: event.settingsVersion ?? 1,
    about: event.about,
    screening: event.screening,
    conductUntilOn: event.conductUntilOn,
    departmentId: event.departmentId,
    oralWish: event.oralWish,
    enclosures: event.enclosures,
    parts: event.parts.map((part) => ({
      ...part,
      judgement: undefined,
      findings: undefined,
      norms: [],
      handedOver: undefined,
    })),
    complainants: event.complainants,
    representative: event.representative,
    refusedRepresentatives: [],
    respondents: [],
    involvedStaff: [],
    registeredBy: event.type === "ComplaintRegistered" ? event.registeredBy : undefined,
    urgent: false,
    restricted: false,
    addressHidden: false,
    tracks: [],
    contactedOn: undefined,
    routedOn: undefined,
    acknowledgedOn: undefined,
    supplement: undefined,
    informal: undefined,
    settlementBy: [],
    decline: undefined,
    handler: undefined,
    hearings: [],
    advice: undefined,
    adjournment: undefined,
    postponementRequest: undefined,
    postponementBy: [],
    postponement: undefined,
    lateNotedOn: undefined,
    conclusions: undefined,
    authors: [],
    approval: undefined,
    draftedOn: undefined,
    ending: undefined,
    archivedFrom: undefined,
    pendingReopening: undefined,
    pendingSpam: undefined,
    mergedInto: undefined,
    notices: [],
    messageCount: 0,
    dossierShare: undefined,
    straightToOmbudsman: false,
    ombudsman: undefined,
    legalHold: false,
    heldByRecords: false,
  };
}

export const intakeEvolvers: EvolversOf<Exclude<IntakeEvent, OpeningEvent>> = {
  WrittenFormConfirmed: (_, event) => ({ startsOn: event.startsOn }),
  ReceiptDateCorrected: (complaint, { receivedOn }) => {
    // A day that was receipt moves along; a confirmation (9:4), a forwarding (2:24) or a first filing elsewhere stays.
    const corrected = (day: Temporal.PlainDate) => (day.equals(complaint.receivedOn) ? receivedOn : day);
    return {
      receivedOn,
      firstContactOn: corrected(complaint.firstContactOn),
      startsOn: complaint.startsOn && notBefore(receivedOn, corrected(complaint.startsOn)),
      lodgedOn: corrected(complaint.lodgedOn),
    };
  },
  StartDateMoved: (_, event) => ({ startsOn: event.startsOn }),
  CalendarAdopted: (_, event) => ({ calendarVersion: event.calendarVersion }),
  SettingsAdopted: (_, event) => ({ settingsVersion: event.settingsVersion }),
};

function notBefore(earliest: Temporal.PlainDate, day: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(day, earliest) < 0 ? earliest : day;
}
