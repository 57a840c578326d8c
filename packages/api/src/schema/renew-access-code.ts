import { type ComplaintId, type PartyId, refusal, relationsOf } from "@gehoor/domain";
import { actorOf } from "../auth/session.ts";
import { rotateAccessCode } from "../complaints/access-codes/access-code.ts";
import { textStore } from "../complaints/texts.ts";
import { writeRows } from "../db/write-rows.ts";
import { logAccess } from "../reads/dossier/access-log.ts";
import type { Dossier } from "../reads/dossier/dossier.ts";
import { loadDossier } from "../reads/dossier/load-dossier.ts";
import { builder } from "./base/builder.ts";
import { allExposed, is } from "./exposed.ts";
import { defineInput } from "./input/input-field.ts";
import { id } from "./input/plain-fields.ts";
import { parserOf, readInput } from "./input/read-input.ts";
import { text } from "./input/text-fields.ts";
import {
  type InvalidInput,
  InvalidInputType,
  invalid,
  type NotFound,
  NotFoundType,
  notFound,
  type Refused,
  RefusedType,
  refused,
} from "./mutation/results.ts";

interface Renewed {
  readonly kind: "RenewedAccessCode";
  readonly accessCode: string;
}

const RenewedType = builder.objectRef<Renewed>("RenewedAccessCode").implement({
  description: "The old code and what it opened no longer work.",
  authScopes: { staff: true },
  fields: allExposed({ accessCode: is("String", "To read out or hand over; shown once.") }),
});

const ResultType = builder.unionType("RenewAccessCodeResult", {
  description: "What renewing an access code came to.",
  types: [RenewedType, RefusedType, InvalidInputType, NotFoundType],
  resolveType: ({ kind }) => kind,
});

const LONGEST_CHECK = 300;

const fields = {
  complaintId: id<ComplaintId>("Which complaint."),
  partyId: id<PartyId>("Whose code: a complainant's or the representative's."),
  identityCheck: text("How the person's identity was checked.", LONGEST_CHECK),
};

const input = {
  type: defineInput("RenewAccessCodeInput", "A new access code for somebody who lost it.", fields),
  required: true,
  description: "What was checked.",
  parse: parserOf(fields),
};

builder.mutationField("renewAccessCode", (t) =>
  t.field({
    type: ResultType,
    authScopes: { staff: true },
    description: "A new access code after an identity check; the old one stops working. Logged.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, context): Promise<Renewed | Refused | InvalidInput | NotFound> => {
      const { unrestricted: system, now, rateLimits } = context;
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const { complaintId, partyId, identityCheck } = read.value;
      const actor = actorOf(context);
      const dossier = await loadDossier({ ...context, actor }, complaintId);
      if (!dossier) return notFound;
      if (!mayRenew(dossier)) return refused(refusal("NOT_YOURS"));
      await rateLimits.spend(["RENEW_CODE_BY_COMPLAINT", complaintId]);
      const key = system.env.ACCESS_CODE_KEY;
      const code = await rotateAccessCode(system.db, key, complaintId, partyId);
      if (!code) return refused(refusal("NO_SUCH_PARTY"));
      // What was typed names people: it is kept with the complaint, and goes with it. The log, which stays, vouches for it.
      const texts = textStore(complaintId, now);
      const { textId, hash } = texts.addText("IDENTITY_CHECK", identityCheck);
      await writeRows(system.sql, [texts.rows()]);
      const action = "RENEW_ACCESS_CODE";
      await logAccess(system.db, { at: now, actor, complaintId, action, detail: `${textId} ${hash}` });
      return { kind: "RenewedAccessCode", accessCode: code };
    },
  }),
);

/** The coordinator, and the desk where it registered the complaint and so handed over the first code. */
function mayRenew({ actor, complaint, context }: Dossier): boolean {
  const held = relationsOf(actor, complaint, context.coordination);
  return held.has("COORDINATOR") || held.has("REGISTRAR");
}
