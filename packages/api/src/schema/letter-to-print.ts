import { amsterdamDay, type ComplaintId } from "@gehoor/domain";
import { actorOf } from "../auth/session.ts";
import type { ApiContext } from "../context.ts";
import { letterToPrint, type PrintedLetter } from "../letters/print-letter.ts";
import { logAccess } from "../reads/dossier/access-log.ts";
import { idArgument } from "./base/arguments.ts";
import { builder } from "./base/builder.ts";
import { DateScalar } from "./base/scalars.ts";

const LetterToPrintType = builder.objectRef<PrintedLetter>("LetterToPrint").implement({
  description: "A letter as it is printed to leave today.",
  authScopes: { staff: true },
  fields: (t) => ({
    carriesOn: t.field({
      type: DateScalar,
      description: "The day it carries: to be posted on this day.",
      resolve: ({ composedOn }) => composedOn,
    }),
    html: t.exposeString("page", {
      description: "The page to print; with the access code where that goes along, so for the envelope only.",
    }),
  }),
});

builder.queryField("letterToPrint", (t) =>
  t.field({
    type: LetterToPrintType,
    nullable: true,
    authScopes: { staff: true },
    description:
      "A letter of the post list, composed for today; null when nothing waits under this number or it is not the viewer's to post (alike).",
    args: {
      complaintId: t.arg.id({ required: true, description: "Of which complaint." }),
      number: t.arg.int({ required: true, description: "Which letter." }),
    },
    resolve: async (_, { complaintId, number }, context) =>
      (await printed(context, idArgument<ComplaintId>("complaintId", complaintId), number)) ?? null,
  }),
);

/** Composes a letter for the printer, and notes who printed it; undefined when there is none for this viewer. */
export async function printed(
  context: ApiContext,
  complaintId: ComplaintId,
  number: number,
): Promise<PrintedLetter | undefined> {
  const { system, unrestricted, now } = context;
  const actor = actorOf(context);
  // It is composed by us, of all that stands in the complaint; whether there is one for the viewer the viewer's own lock says.
  const [notice] = await system.sql`
    select from notice where complaint_id = ${complaintId} and number = ${number}`;
  if (!notice) return undefined;
  const asked = { complaintId, number, on: amsterdamDay(now), now };
  const letter = await letterToPrint(unrestricted, actor, asked);
  if (!letter) return undefined;
  const detail = String(number);
  await logAccess(unrestricted.db, { at: now, actor, complaintId, action: "PRINT_LETTER", detail });
  return letter;
}
