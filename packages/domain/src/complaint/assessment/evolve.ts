import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { EvolversOf } from "../evolver.ts";
import type { AssessmentEvent } from "./events.ts";

export const assessmentEvolvers: EvolversOf<AssessmentEvent> = {
  AssessmentStarted: () => ({ status: "ASSESSING" }),
  ComplainantContacted: (complaint, event) => ({ contactedOn: complaint.contactedOn ?? event.contactedOn }),
  SupplementRequested: (_, event) => ({
    status: "AWAITING_SUPPLEMENT",
    supplement: { requestedOn: amsterdamDay(event.at), replyByOn: event.replyByOn, givenOn: undefined },
    pendingSpam: undefined,
    pendingOutside: undefined,
  }),
  SupplementProvided: (complaint, event) => ({
    status: "ASSESSING",
    pendingOutside: undefined,
    supplement: complaint.supplement && { ...complaint.supplement, givenOn: amsterdamDay(event.at) },
    enclosures: [...complaint.enclosures, ...event.enclosures],
  }),
  SupplementTermEnded: () => ({ status: "ASSESSING" }),
  FlagsSet: (_, { urgent, restricted, addressHidden }) => ({ urgent, restricted, addressHidden }),
  TrackRaised: (complaint, event) => ({
    tracks: [
      ...complaint.tracks,
      { kind: event.kind, raisedAt: event.awareAt ?? event.at, handled: undefined },
    ],
  }),
  TrackHandled: (complaint, { kind, note, at }) => ({
    tracks: complaint.tracks.map((track) =>
      track.kind === kind ? { ...track, handled: { at, note } } : track,
    ),
  }),
  PartAdded: (complaint, { number, subject, description, from }) => ({
    parts: [
      ...complaint.parts,
      {
        number,
        subject,
        description,
        from,
        judgement: undefined,
        findings: undefined,
        norms: [],
        ending: undefined,
        pastEndings: [],
      },
    ],
  }),
  ScreeningCorrected: (_, { screening }) => ({ screening }),
  AuthoritySet: (_, { authority }) => ({ authority }),
  ConductDated: (_, event) => ({ conductUntilOn: event.conductUntilOn }),
  DepartmentSet: (_, event) => ({ departmentId: event.departmentId }),
};
