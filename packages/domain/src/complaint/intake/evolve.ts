import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complaint } from "../complaint.ts";
import type { Stamped } from "../event.ts";
import type { EvolversOf } from "../evolver.ts";
import type { IntakeEvent, OpeningEvent } from "./events.ts";

/** Nobody chose the page for letters before that could be said. */
const notOnThePage = { portal: undefined, portalOpenedOn: undefined } as const;

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
    receiptDays: [event.receivedOn],
    startsOn: event.startsOn,
    startsByReceipt: event.startsOn !== undefined,
    laterStartOn: undefined,
    startToldOn: undefined,
    lodgedOn: event.lodgedOn,
    lodgedElsewhere: !event.lodgedOn.equals(event.receivedOn),
    calendarVersion: event.calendarVersion,
    settingsVersion: event.settingsVersion ?? 1,
    about: event.about,
    authority: undefined,
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
      ending: undefined,
      pastEndings: [],
    })),
    complainants: event.complainants.map((one) => ({ ...notOnThePage, ...one })),
    representative: event.representative && { ...notOnThePage, ...event.representative },
    refusedRepresentatives: [],
    respondents: [],
    involvedStaff: [],
    involvedOnlyWith: [],
    namedCoordinators: event.namedCoordinators ?? [],
    registeredBy: event.type === "ComplaintRegistered" ? event.registeredBy : undefined,
    urgent: false,
    restricted: false,
    addressHidden: false,
    parallelProcedures: [],
    contactedOn: undefined,
    routedOn: undefined,
    acknowledgedOn: undefined,
    pendingReceipt: undefined,
    supplement: undefined,
    informal: undefined,
    settlementBy: [],
    joinedNamedBy: [],
    decline: undefined,
    partDeclines: [],
    handingOver: undefined,
    handOversDone: [],
    proposedHandler: undefined,
    handler: undefined,
    hearings: [],
    reactionsLastOn: undefined,
    reportWeeks: [],
    reportReactions: [],
    advice: undefined,
    adjournment: undefined,
    postponementRequest: undefined,
    postponementBy: [],
    postponements: [],
    target: undefined,
    lateNotedOn: undefined,
    conclusions: undefined,
    authors: [],
    approval: undefined,
    draftedOn: undefined,
    ending: undefined,
    pastEndings: [],
    archivedFrom: undefined,
    pendingReopening: undefined,
    pendingSpam: undefined,
    pendingOutside: undefined,
    pendingDeath: undefined,
    mergedInto: undefined,
    jointWith: [],
    notices: [],
    messageCount: 0,
    recentMessages: [],
    recentAppointments: [],
    dossierShare: undefined,
    straightToOmbudsman: false,
    ombudsman: undefined,
    legalHold: false,
    heldByRecords: false,
  };
}

export const intakeEvolvers: EvolversOf<Exclude<IntakeEvent, OpeningEvent>> = {
  WrittenFormConfirmed: (complaint, { startsOn }) => startingOn(complaint, startsOn),
  ReceiptDateCorrected: (complaint, { receivedOn, undoesStart }) => {
    const { receiptDays, straightToOmbudsman, lateNotedOn } = complaint;
    const laterStartOn = undoesStart ? undefined : complaint.laterStartOn;
    const isLater = Temporal.PlainDate.compare(complaint.receivedOn, receivedOn) < 0;
    // What was received as a complaint only when it was taken up keeps that day.
    const isTakenUp = !complaint.firstContactOn.equals(complaint.receivedOn);
    return {
      receivedOn,
      firstContactOn: isTakenUp ? complaint.firstContactOn : receivedOn,
      receiptDays: straightToOmbudsman ? [receivedOn] : [...receiptDays, receivedOn],
      laterStartOn,
      startsOn: startOfTerm({ ...complaint, receivedOn }, laterStartOn),
      lodgedOn: complaint.lodgedElsewhere ? complaint.lodgedOn : receivedOn,
      pendingReceipt: undefined,
      lateNotedOn: isLater ? undefined : lateNotedOn,
    };
  },
  ReceiptCorrectionProposed: (_, { proposedBy, receivedOn, reason }) => ({
    pendingReceipt: { by: proposedBy, receivedOn, reason },
  }),
  ReceiptCorrectionRejected: () => ({ pendingReceipt: undefined }),
  StartDateMoved: (complaint, { startsOn, at }) => ({
    ...startingOn(complaint, startsOn),
    startToldOn: amsterdamDay(at),
  }),
  CalendarAdopted: (_, event) => ({ calendarVersion: event.calendarVersion }),
  SettingsAdopted: (_, event) => ({ settingsVersion: event.settingsVersion }),
};

/** The term starts on a day of its own, whatever becomes known later about the day of receipt. */
function startingOn(complaint: Complaint, laterStartOn: Temporal.PlainDate): Partial<Complaint> {
  return { laterStartOn, startsOn: startOfTerm(complaint, laterStartOn) };
}

/** From the facts alone, so that the order in which they became known changes nothing: never before receipt. */
function startOfTerm(
  { receivedOn, startsByReceipt }: Complaint,
  laterStartOn: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  if (laterStartOn === undefined) return startsByReceipt ? receivedOn : undefined;
  return Temporal.PlainDate.compare(laterStartOn, receivedOn) < 0 ? receivedOn : laterStartOn;
}
