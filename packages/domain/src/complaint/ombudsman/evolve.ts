import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { OmbudsmanEvent } from "./events.ts";
import type { OmbudsmanCase } from "./ombudsman-case.ts";

export const ombudsmanEvolvers: EvolversOf<OmbudsmanEvent> = {
  DossierShared: (_, { at }) => ({ dossierShare: { sharedOn: amsterdamDay(at), openedOn: undefined } }),
  DossierShareRevoked: () => ({ dossierShare: undefined }),
  DossierOpened: (complaint, { at }) => ({
    dossierShare: complaint.dossierShare && {
      ...complaint.dossierShare,
      openedOn: complaint.dossierShare.openedOn ?? amsterdamDay(at),
    },
  }),
  OmbudsmanRequestReceived: (complaint, { receivedOn, via, by }) => ({
    ombudsman: {
      stage: "RECEIVED",
      receivedOn,
      via,
      recordedBy: by,
      demands: [],
      recommendations: [],
      findings: undefined,
      report: undefined,
      closedOn: undefined,
    },
    // Retention 13.1.2 (ten years), and nothing may be destroyed meanwhile.
    legalHold: true,
    ending: complaint.ending && { ...complaint.ending, retention: "13.1.2" },
  }),
  InformationDemanded: (complaint, { number, text, dueOn, at }) =>
    change(complaint, (ombudsman) => ({
      stage: "INFORMATION_DEMANDED",
      demands: [
        ...ombudsman.demands,
        { number, text, dueOn, demandedOn: amsterdamDay(at), answeredOn: undefined },
      ],
    })),
  InformationSupplied: (complaint, { number, at }) =>
    change(complaint, (ombudsman) => ({
      demands: ombudsman.demands.map((one) =>
        one.number === number ? { ...one, answeredOn: amsterdamDay(at) } : one,
      ),
    })),
  FindingsReceived: (complaint, { text, dueOn, at }) =>
    change(complaint, () => ({
      stage: "FINDINGS",
      findings: { text, dueOn, receivedOn: amsterdamDay(at), answeredOn: undefined },
    })),
  FindingsAnswered: (complaint, { at }) =>
    change(complaint, (ombudsman) => ({
      findings: ombudsman.findings && { ...ombudsman.findings, answeredOn: amsterdamDay(at) },
    })),
  OmbudsmanReported: (complaint, { verdict, norms, text, recommendations, at }) =>
    change(complaint, () => ({
      stage: recommendations.length > 0 ? "FOLLOW_UP" : "REPORTED",
      report: { verdict, norms, text, on: amsterdamDay(at) },
      recommendations: recommendations.map((one) => ({
        ...one,
        choice: undefined,
        reasons: undefined,
        answeredOn: undefined,
      })),
    })),
  RecommendationAnswered: (complaint, { number, choice, reasons, at }) =>
    change(complaint, (ombudsman) => ({
      recommendations: ombudsman.recommendations.map((one) =>
        one.number === number ? { ...one, choice, reasons, answeredOn: amsterdamDay(at) } : one,
      ),
    })),
  OmbudsmanCaseClosed: (complaint, { at }) => ({
    ...change(complaint, () => ({ stage: "CLOSED", closedOn: amsterdamDay(at) })),
    legalHold: complaint.heldByRecords,
  }),
};

function change(
  complaint: Complaint,
  how: (ombudsman: OmbudsmanCase) => Partial<OmbudsmanCase>,
): Partial<Complaint> {
  const ombudsman = complaint.ombudsman;
  return ombudsman ? { ombudsman: { ...ombudsman, ...how(ombudsman) } } : {};
}
