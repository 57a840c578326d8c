import type { TextRef } from "../../ids.ts";
import type { Norm, OmbudsmanVerdict } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toInformedRespondents } from "../correspondence/notices.ts";
import { isBefore, today } from "../guards.ts";
import { refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, refuse } from "../rule.ts";

const mustBeInvestigating = (complaint: Complaint) => {
  const stage = complaint.ombudsman?.stage;
  return stage === "RECEIVED" || stage === "INFORMATION_DEMANDED" || stage === "FINDINGS"
    ? undefined
    : refusal("NO_OMBUDSMAN_CASE");
};

const isPast = (day: Temporal.PlainDate, context: Context) => isBefore(day, today(context));

export interface DemandInformation {
  /** The demand as the ombudsman wrote it, with the term they set (Awb 9:31). */
  readonly text: TextRef;
  readonly dueOn: Temporal.PlainDate;
}

export const demandInformation: Rule<DemandInformation> = {
  by: ["LIAISON", "COORDINATOR"],
  guard: mustBeInvestigating,
  decide: (complaint, { text, dueOn }, context) =>
    isPast(dueOn, context)
      ? refuse("DAY_PASSED", { todayOn: today(context) })
      : accept(context, {
          type: "InformationDemanded",
          number: (complaint.ombudsman?.demands.length ?? 0) + 1,
          text,
          dueOn,
        }),
};

export interface SupplyInformation {
  readonly demand: number;
  readonly text: TextRef;
}

/** The authority must give the information within the ombudsman's term (Awb 9:31). */
export const supplyInformation: Rule<SupplyInformation> = {
  by: ["SIGNATORY", "COORDINATOR"],
  guard: ({ ombudsman }) =>
    ombudsman?.stage !== "CLOSED" && ombudsman?.demands.some((one) => !one.answeredOn)
      ? undefined
      : refusal("NO_SUCH_DEMAND"),
  decide: (complaint, { demand, text }, context) => {
    const open = complaint.ombudsman?.demands.find((one) => one.number === demand && !one.answeredOn);
    if (!open) return refuse("NO_SUCH_DEMAND", { number: demand });
    const letter = { kind: "INFORMATION_TO_OMBUDSMAN", to: { kind: "OMBUDSMAN" } } as const;
    return accept(
      context,
      { type: "InformationSupplied", number: demand, text },
      ...requestNotices(complaint, letter),
    );
  },
};

export interface ShareFindings {
  readonly text: TextRef;
  readonly dueOn: Temporal.PlainDate;
}

/** The ombudsman's findings before they close, with their term for a response (Awb 9:35). */
export const shareFindings: Rule<ShareFindings> = {
  by: ["LIAISON", "COORDINATOR"],
  guard: mustBeInvestigating,
  decide: (_, { text, dueOn }, context) =>
    isPast(dueOn, context)
      ? refuse("DAY_PASSED", { todayOn: today(context) })
      : accept(context, { type: "FindingsReceived", text, dueOn }),
};

export interface ReactToFindings {
  readonly text: TextRef;
}

export const reactToFindings: Rule<ReactToFindings> = {
  by: ["SIGNATORY"],
  guard: (complaint) => {
    const { findings, report } = complaint.ombudsman ?? {};
    return findings && !findings.answeredOn && !report ? undefined : refusal("NO_FINDINGS");
  },
  decide: (complaint, { text }, context) => {
    const letter = { kind: "REACTION_TO_FINDINGS", to: { kind: "OMBUDSMAN" } } as const;
    return accept(context, { type: "FindingsAnswered", text }, ...requestNotices(complaint, letter));
  },
};

export interface RecordOmbudsmanReport {
  readonly verdict: OmbudsmanVerdict;
  readonly norms: readonly Norm[];
  readonly text: TextRef;
  readonly recommendations: readonly TextRef[];
}

/** Proper or not, the norm that was violated (Awb 9:36(2)) and recommendations (9:27(3)), each a record of its own. */
export const recordOmbudsmanReport: Rule<RecordOmbudsmanReport> = {
  by: ["LIAISON", "COORDINATOR"],
  guard: (complaint) => firstOf(mustBeInvestigating(complaint)),
  decide: (complaint, { verdict, norms, text, recommendations }, context) =>
    verdict === "NOT_PROPER" && norms.length === 0
      ? refuse("NORM_MISSING")
      : accept(
          context,
          {
            type: "OmbudsmanReported",
            verdict,
            norms,
            text,
            recommendations: recommendations.map((one, index) => ({ number: index + 1, text: one })),
          },
          ...requestNotices(complaint, ...toInformedRespondents(complaint, "OMBUDSMAN_REPORT")),
        ),
};
