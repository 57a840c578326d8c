import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import type { TextRef } from "../../ids.ts";
import type { FollowUpChoice, Norm, OmbudsmanVerdict } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { EvolversOf } from "../evolver.ts";
import type { OmbudsmanCase } from "./ombudsman-case.ts";

type Day = Temporal.PlainDate;

export type OmbudsmanEvent =
  | { readonly type: "DossierShared" }
  | { readonly type: "DossierShareRevoked" }
  | { readonly type: "DossierOpened" }
  | {
      readonly type: "OmbudsmanRequestReceived";
      readonly receivedOn: Day;
      readonly via: OmbudsmanCase["via"];
      /** Why it was sent on later than the next working day. */
      readonly delayReason?: TextRef | undefined;
    }
  | {
      readonly type: "InformationDemanded";
      readonly number: number;
      readonly text: TextRef;
      readonly dueOn: Day;
    }
  | { readonly type: "InformationSupplied"; readonly number: number; readonly text: TextRef }
  | { readonly type: "FindingsReceived"; readonly text: TextRef; readonly dueOn: Day }
  | { readonly type: "FindingsAnswered"; readonly text: TextRef }
  | {
      readonly type: "OmbudsmanReported";
      readonly verdict: OmbudsmanVerdict;
      readonly norms: readonly Norm[];
      readonly text: TextRef;
      readonly recommendations: readonly { readonly number: number; readonly text: TextRef }[];
    }
  | {
      readonly type: "RecommendationAnswered";
      readonly number: number;
      readonly choice: FollowUpChoice;
      readonly reasons: TextRef | undefined;
    }
  | { readonly type: "OmbudsmanCaseClosed" };

export const ombudsmanEvolvers: EvolversOf<OmbudsmanEvent> = {
  DossierShared: (_, { at }) => ({ dossierShare: { sharedOn: amsterdamDay(at), openedOn: undefined } }),
  DossierShareRevoked: () => ({ dossierShare: undefined }),
  DossierOpened: ({ dossierShare }, { at }) => ({
    dossierShare: dossierShare && { ...dossierShare, openedOn: dossierShare.openedOn ?? amsterdamDay(at) },
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
  { ombudsman }: Complaint,
  how: (ombudsman: OmbudsmanCase) => Partial<OmbudsmanCase>,
): Partial<Complaint> {
  return ombudsman ? { ombudsman: { ...ombudsman, ...how(ombudsman) } } : {};
}
