import {
  type Actor,
  amsterdamDay,
  type Complaint,
  deadlines,
  type Notice,
  parallelProcedureTerms,
} from "@gehoor/domain";
import type { Opened } from "../../complaints/writing/open-complaint.ts";
import { readEntered } from "../../reads/dossier/entered.ts";
import { builder } from "../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../base/scalars.ts";
import { NoticeChannelEnum } from "../codes/correspondence-codes.ts";
import { allExposed, exposed, is, orNull } from "../exposed.ts";
import {
  type InvalidInput,
  InvalidInputType,
  type Refused,
  RefusedType,
  refused,
} from "../mutation/results.ts";
import { DeadlineType } from "../terms.ts";
import { EnteredType } from "./entered.ts";

const system: Actor = { kind: "SYSTEM" };

const ReceiptComplaintType = builder.objectRef<Complaint>("ReceiptComplaint").implement({
  description: "What the receipt tells of the complaint; no text of it.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      id: is("ID", "For later commands, once signed in."),
      reference: is("String", "The number to name; with the access code it opens the page."),
      receivedAt: is(DateTimeScalar, "The instant of receipt (Awb 2:20)."),
      receivedOn: is(DateScalar, "The day of receipt, from which terms count."),
    }),
    deadlines: t.field({
      type: [DeadlineType],
      description: "The terms as they stand.",
      resolve: async (complaint, _, { system: { policies }, now }) => {
        const context = await policies.contextFor(complaint, system, now);
        const todayOn = amsterdamDay(now);
        return deadlines(complaint, context).flatMap((one) =>
          parallelProcedureTerms.includes(one.kind) ? [] : [{ ...one, todayOn }],
        );
      },
    }),
  }),
});

const ReceiptLetterType = builder.objectRef<Notice>("ReceiptLetter").implement({
  description: "How the receipt reaches who complained.",
  authScopes: { public: true },
  fields: allExposed({
    number: is("Int", "To print it, where it is posted or handed over."),
    channel: is(NoticeChannelEnum, "Which way it goes."),
  }),
});

export interface Receipt {
  readonly kind: "Receipt";
  readonly complaint: Complaint;
  readonly accessCode: string | null;
  /** Shows this receipt again; null for one that staff see. */
  readonly key: string | null;
}

export const ReceiptType = builder.objectRef<Receipt>("Receipt").implement({
  description: "The complaint has been received.",
  authScopes: { public: true },
  fields: (t) => ({
    ...exposed(t, {
      accessCode: orNull(
        "String",
        "Shown once: stored only as a keyed hash. Null for a registered complaint whose complainant gets it by letter.",
      ),
      key: orNull(
        "String",
        "Asks for this receipt again within a day. A secret, as the code is. Null for what staff wrote down.",
      ),
      complaint: is(ReceiptComplaintType, "What was received."),
    }),
    entered: t.field({
      type: EnteredType,
      nullable: true,
      description: "A copy of everything that was entered (Awb 2:17(2)); null for what staff wrote down.",
      resolve: ({ key, complaint }, _, { unrestricted }) =>
        key === null ? null : readEntered(unrestricted.db, complaint.id),
    }),
    letter: t.field({
      type: ReceiptLetterType,
      nullable: true,
      description:
        "The letter with the access code, for who did not see it here; null for a request to the ombudsman.",
      resolve: ({ complaint }) => complaint.notices.find(({ kind }) => kind === "RECEIPT") ?? null,
    }),
  }),
});

export type ReceiptResult = Receipt | Refused | InvalidInput;

export const ReceiptResultType = builder.unionType("ReceiptResult", {
  description: "What handing in a complaint came to.",
  types: [ReceiptType, RefusedType, InvalidInputType],
  resolveType: ({ kind }) => kind,
});

/** The receipt of what was opened; the access code only where it may be shown. */
export function receiptOf(
  opened: Opened,
  { showsCode, key }: { readonly showsCode: boolean; readonly key?: string },
): ReceiptResult {
  if (opened.outcome === "REFUSED") return refused(opened.refusal);
  return {
    kind: "Receipt",
    complaint: opened.complaint,
    accessCode: (showsCode && opened.accessCode) || null,
    key: key ?? null,
  };
}
