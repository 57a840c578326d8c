import type { ShownComplaint } from "../my-complaint/complaint-query.ts";
import { shownComplaint } from "../my-complaint/shown-complaint.server.ts";

type Deadline = ShownComplaint["deadlines"][number];

const term = (facts: Partial<Deadline> & Pick<Deadline, "kind" | "dueOn" | "article">): Deadline => ({
  startsOn: "2026-11-22",
  start: null,
  nominalOn: facts.dueOn,
  sendBeforeOn: null,
  warning: null,
  status: "OPEN",
  steps: [],
  ...facts,
});

/** The answer to a complaint received on Sunday 22 November 2026: six weeks end on a Sunday. */
export const sampleDecision = term({
  kind: "DECISION",
  nominalOn: "2027-01-03",
  dueOn: "2027-01-04",
  article: "Awb 9:11 lid 1",
  steps: [{ on: "2027-01-03", reason: "SUNDAY" }],
});

export const sampleHearing: ShownComplaint["hearings"][number] = {
  side: "COMPLAINANT",
  status: "OFFERED",
  mode: null,
  plannedAt: null,
  place: null,
  proposal: null,
  replyByOn: "2026-12-09",
  heardOn: null,
  waiver: null,
};

export const noEntries = { edges: [] };

/** A complaint as the API gives it to its complainant: received, nothing else yet. For tests. */
export function sampleComplaint(facts: Partial<ShownComplaint> = {}): ShownComplaint {
  return {
    id: "complaint-1",
    reference: "K-2026-0412-7",
    version: 1,
    status: "RECEIVED",
    open: true,
    straightToOmbudsman: false,
    subject: "TREATMENT",
    receivedOn: "2026-11-22",
    startsOn: "2026-11-22",
    channel: "WEB",
    turn: { holder: "AUTHORITY", task: "ASSESS", untilOn: "2026-12-06" },
    deadlines: [sampleDecision],
    handler: null,
    handlerAssignedOn: null,
    department: null,
    adjournment: null,
    postponedUntilOn: null,
    supplementRequest: null,
    parts: [{ number: 1, subject: "TREATMENT", ending: null }],
    hearings: [],
    complainants: [{ name: "Jan Jansen" }],
    representative: null,
    ending: null,
    decline: null,
    ombudsmanStep: { open: false, untilOn: null },
    ombudsman: null,
    forwardings: [],
    mergedReference: null,
    oralWish: null,
    possibleActions: [{ type: "SEND_MESSAGE", allowed: true }],
    history: noEntries,
    ownWords: [],
    messages: noEntries,
    letters: noEntries,
    ...facts,
  };
}

export const sampleForwarding = {
  on: "2026-11-24",
  name: "Uitvoeringsorganisatie BBS",
  address: ["Antwoordnummer 120", "3760 VB Soest"],
  email: "klachten@bbs.example",
  phone: null,
  website: null,
};

export const telling = {
  now: Temporal.Instant.from("2026-11-28T10:00:00Z"),
  visitingAddress: ["Raadhuisplein 1", "3762 AV Soest"],
};

/** The page of the sample with these facts, on Saturday 28 November 2026. */
export const show = (facts: Partial<ShownComplaint> = {}, language: "nl" | "en" = "nl") =>
  shownComplaint({ complaint: sampleComplaint(facts) }, { ...telling, language });

/** In the hands of a handler, who has to answer. */
export const handled: Partial<ShownComplaint> = {
  status: "IN_HANDLING",
  handler: { name: "Mevrouw De Wit" },
  handlerAssignedOn: "2026-11-25",
  turn: { holder: "AUTHORITY", task: "HANDLE", untilOn: "2027-01-04" },
};

/** Nobody has to do anything any more. */
export const over = { holder: "NOBODY", task: "NOTHING", untilOn: null } as const;
