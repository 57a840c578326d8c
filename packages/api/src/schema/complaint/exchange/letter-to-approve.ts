import type { ComposedLetter } from "../../../letters/compose-letter.ts";
import { letterToApprove } from "../../../letters/letter-to-approve.ts";
import { builder } from "../../base/builder.ts";
import { allExposed, is } from "../../exposed.ts";
import { ComplaintType } from "../complaint-type.ts";

const LetterToApproveType = builder.objectRef<ComposedLetter>("LetterToApprove").implement({
  description: "The letter to the complainant as it would leave if the viewer approved it today.",
  authScopes: { signedIn: true },
  fields: allExposed({
    subject: is("String", "Its subject."),
    html: is("String", "The letter as an HTML document."),
    text: is("String", "The same in plain text."),
  }),
});

builder.objectField(ComplaintType, "letterToApprove", (t) =>
  t.field({
    type: LetterToApproveType,
    nullable: true,
    description: "Null when there is no answer or decline that the viewer can approve now.",
    extensions: { fieldGroup: "DRAFT" },
    resolve: async (dossier, _, { system }) => {
      if (!dossier.shows("DRAFT")) return null;
      const history = { complaint: dossier.complaint, events: await dossier.events() };
      return (await letterToApprove(system, history, dossier.context)) ?? null;
    },
  }),
);
