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
  ParallelProcedureOpened: (complaint, event) => ({
    parallelProcedures: [
      ...complaint.parallelProcedures,
      { kind: event.kind, openedAt: event.awareAt ?? event.at, closed: undefined },
    ],
  }),
  ParallelProcedureClosed: (complaint, { kind, note, at }) => ({
    parallelProcedures: complaint.parallelProcedures.map((procedure) =>
      procedure.kind === kind ? { ...procedure, closed: { at, note } } : procedure,
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
