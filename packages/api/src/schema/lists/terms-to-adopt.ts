import { type Found, readTermsToAdopt, type ToAdopt } from "../../reads/terms-to-adopt.ts";
import { builder } from "../base/builder.ts";
import { TermDifferenceType } from "../complaint/terms-in-complaint.ts";
import { staffOf } from "./worklist.ts";

/** Enough for one sitting: whoever adopts these sees the next ones. */
const SHOWN = 20;

const ToAdoptType = builder.objectRef<ToAdopt>("ComplaintToAdopt").implement({
  description: "A complaint of which a newer calendar or newer settings would move a term.",
  authScopes: { staff: true },
  fields: (t) => ({
    reference: t.exposeString("reference", { description: "Leads to its page." }),
    calendar: t.field({
      type: [TermDifferenceType],
      description: "What the newest calendar would move.",
      resolve: ({ calendar }) => [...calendar],
    }),
    settings: t.field({
      type: [TermDifferenceType],
      description: "What the newest settings would move.",
      resolve: ({ settings }) => [...settings],
    }),
  }),
});

const TermsToAdoptType = builder.objectRef<Found<ToAdopt>>("TermsToAdopt").implement({
  description: "Complaints whose terms wait for a decision to adopt a newer version.",
  authScopes: { staff: true },
  fields: (t) => ({
    totalCount: t.int({ description: "How many there are.", resolve: ({ found }) => found.length }),
    capped: t.exposeBoolean("capped", {
      description: "True when only the thousand due first were looked at.",
    }),
    complaints: t.field({
      type: [ToAdoptType],
      description: "Those due first; twenty at most.",
      resolve: ({ found }) => found.slice(0, SHOWN),
    }),
  }),
});

builder.queryField("termsToAdopt", (t) =>
  t.field({
    type: TermsToAdoptType,
    authScopes: { staff: true },
    description: "What the viewer can adopt and would move a term; empty for who adopts nothing.",
    complexity: 50,
    resolve: (_, __, context) => readTermsToAdopt(context.system, staffOf(context), context.now),
  }),
);
