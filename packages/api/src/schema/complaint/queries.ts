import { actorOf, actorOfSession } from "../../auth/session.ts";
import { loadDossier, loadDossierByReference } from "../../reads/dossier/load-dossier.ts";
import { builder } from "../base/builder.ts";
import { ComplaintType } from "./complaint-type.ts";

const LONGEST_REFERENCE = 40;

builder.queryField("complaint", (t) =>
  t.field({
    type: ComplaintType,
    nullable: true,
    authScopes: { signedIn: true },
    description:
      "One complaint by its reference; null when it does not exist or is not the viewer's to see (alike).",
    args: {
      reference: t.arg.string({
        required: true,
        description: "As typed; spaces, case and dashes are forgiven.",
      }),
    },
    resolve: async (_, { reference }, context) => {
      const typed = reference.slice(0, LONGEST_REFERENCE);
      return (await loadDossierByReference({ ...context, actor: actorOf(context) }, typed)) ?? null;
    },
  }),
);

builder.queryField("ownComplaints", (t) =>
  t.field({
    type: [ComplaintType],
    authScopes: { complainant: true },
    description: "The complaints of the signed-in complainant or representative (one per access code).",
    resolve: async (_, __, context) => {
      const { session } = context;
      if (!session || session.kind === "STAFF") return [];
      const dossier = await loadDossier({ ...context, actor: actorOfSession(session) }, session.complaintId);
      return dossier ? [dossier] : [];
    },
  }),
);
