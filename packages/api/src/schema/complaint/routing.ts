import { type RouteNote, type RouteSuggestion, type StaffId, suggestRoute } from "@gehoor/domain";
import { readRoutingOrganisation } from "../../reads/staff/routing-organisation.ts";
import { builder } from "../base/builder.ts";
import {
  RouteNoteEnum,
  RouteReasonEnum,
  RouteStepEnum,
  type SuggestionReason,
} from "../codes/route-codes.ts";
import { exposed, is } from "../exposed.ts";
import { StaffMemberType } from "../staff.ts";
import { ComplaintType } from "./complaint-type.ts";

interface SuggestionInView {
  readonly step: RouteSuggestion["next"]["step"];
  readonly reason: SuggestionReason;
  readonly article: string;
  readonly handlerId: StaffId | null;
  readonly signatoryId: StaffId | null;
  readonly notes: readonly RouteNote[];
}

const RouteSuggestionType = builder.objectRef<SuggestionInView>("RouteSuggestion").implement({
  description: "Who should handle it and who should sign (Awb 9:7): a suggestion, the coordinator assigns.",
  authScopes: { staff: true },
  fields: (t) => ({
    ...exposed(t, {
      step: is(RouteStepEnum, "Assign here, send on, or split first."),
      reason: is(RouteReasonEnum, "Why this handler, or why nobody."),
      article: is("String", "What the reason rests on."),
      notes: is([RouteNoteEnum], "What to know besides."),
    }),
    handler: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Who should handle it; null when it is sent on, or when nobody is free.",
      resolve: ({ handlerId }) => handlerId,
    }),
    signatory: t.field({
      type: StaffMemberType,
      nullable: true,
      description: "Who would sign, always another person; null when nobody is free.",
      resolve: ({ signatoryId }) => signatoryId,
    }),
  }),
});

builder.objectField(ComplaintType, "routeSuggestion", (t) =>
  t.field({
    type: RouteSuggestionType,
    nullable: true,
    description: "Null where the view does not show it, and once the complaint has a handler or has ended.",
    extensions: { fieldGroup: "SCREENING" },
    resolve: async (dossier, _, { system }) => {
      const { complaint, context } = dossier;
      const asked =
        complaint.status === "RECEIVED" ||
        complaint.status === "ASSESSING" ||
        complaint.status === "INFORMAL";
      if (!dossier.shows("SCREENING") || !asked || complaint.handler) return null;
      return inView(suggestRoute(complaint, await readRoutingOrganisation(system.sql), context));
    },
  }),
);

function inView({ next, routes, notes }: RouteSuggestion): SuggestionInView {
  const best = routes[0];
  const because = best?.handler.reasons[0];
  const without: SuggestionReason = next.step === "FORWARD" ? "BBS_FORWARD" : "NOBODY_FREE";
  return {
    step: next.step,
    reason: because?.code ?? without,
    article: because?.article ?? next.article,
    handlerId: best?.handler.staffId ?? null,
    signatoryId: best?.signatory?.staffId ?? null,
    notes: notes.map(({ code }) => code),
  };
}
