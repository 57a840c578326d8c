import { fromPlace } from "../../auth/buckets.ts";
import { codeKeys } from "../../complaints/access-codes/access-code.ts";
import { onceKey } from "../../complaints/writing/idempotency.ts";
import { openComplaint, openedBefore } from "../../complaints/writing/open-complaint.ts";
import { onceKeyIn, receiptKey } from "../../complaints/writing/receipt-key.ts";
import { builder } from "../base/builder.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { flag } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { invalid } from "../mutation/results.ts";
import { intakeFields, intakeOf } from "./intake-fields.ts";
import { ReceiptResultType, ReceiptType, receiptOf } from "./receipt.ts";

const fields = {
  ...intakeFields,
  signed: flag("The complainant states that this is true and signs with the typed name (Awb 9:4(2))."),
};

const input: InputField<ValuesOf<typeof fields>> = {
  type: defineInput("SubmitComplaintInput", "A citizen's own complaint.", fields),
  required: true,
  description: "What was typed.",
  parse: parserOf(fields),
};

builder.mutationField("submitComplaint", (t) =>
  t.field({
    type: ReceiptResultType,
    authScopes: { public: true },
    description: "A citizen's own submission; needs no account.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, { unrestricted: system, rateLimits, client }) => {
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const { complainant } = read.value;
      const who = complainant.email ?? `${complainant.name} ${complainant.address?.postcode ?? ""}`;
      await rateLimits.spend(["SUBMIT_BY_PERSON", who.toLowerCase()], ...fromPlace("SUBMIT", client));
      const key = onceKey(read.value.idempotencyKey, "submitComplaint", args.input);
      const opened = await openComplaint(system, {
        ...intakeOf(read.value),
        idempotencyKey: key,
        kind: "SUBMIT",
        departmentId: undefined,
        signed: read.value.signed,
      });
      return receiptOf(opened, { showsCode: true, key: receiptKey(system.env.ACCESS_CODE_KEY, key) });
    },
  }),
);

builder.queryField("receipt", (t) =>
  t.field({
    type: ReceiptType,
    nullable: true,
    authScopes: { public: true },
    description:
      "The receipt of one's own submission again, for a day; null for any other key, and once another access code was given.",
    args: { key: t.arg.string({ required: true, description: "As submitComplaint gave it." }) },
    resolve: async (_, { key }, { unrestricted: system }) => {
      const onceKeyOfForm = onceKeyIn(codeKeys(system.env), key);
      const opened = onceKeyOfForm === undefined ? undefined : await openedBefore(system, onceKeyOfForm);
      return opened ? { kind: "Receipt" as const, ...opened, key } : null;
    },
  }),
);
