import type { TextRef } from "../../ids.ts";
import type { FollowUpChoice, Norm, OmbudsmanVerdict } from "../codes.ts";
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
