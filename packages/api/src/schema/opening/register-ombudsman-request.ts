import { isRequestChannel } from "@gehoor/domain";
import { onceKey } from "../../complaints/writing/idempotency.ts";
import { openComplaint } from "../../complaints/writing/open-complaint.ts";
import { forbidden } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { ChannelEnum } from "../codes/complaint-codes.ts";
import { code } from "../input/code-fields.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { day, optionalDay } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { optionalLine, optionalText } from "../input/text-fields.ts";
import { invalid } from "../mutation/results.ts";
import { intakeFields } from "./intake-fields.ts";
import { ReceiptResultType, receiptOf } from "./receipt.ts";

const { idempotencyKey, language, parts, namedPersons, complainant, representative } = intakeFields;

const fields = {
  idempotencyKey,
  language,
  parts,
  namedPersons,
  complainant,
  representative,
  channel: code(
    ChannelEnum,
    "How it came: DESK, PAPER or EMAIL, from where it is sent on; FORWARDED when the ombudsman told of it.",
  ),
  receivedOn: day("The day it was handed in here, or reached the ombudsman."),
  delayReason: optionalText("Why it is sent on later than the next working day; null when it is not."),
  conductUntilOn: optionalDay(
    "The last day of the conduct, which starts their year (Awb 9:24(2)); null when not known.",
  ),
  paperReference: optionalLine("Where the copy of the paper is kept; null when there is none."),
};

const input: InputField<ValuesOf<typeof fields>> = {
  type: defineInput(
    "RegisterOmbudsmanRequestInput",
    "A request to the ombudsman (verzoekschrift) about conduct of which there is no complaint here.",
    fields,
  ),
  required: true,
  description: "What was written down.",
  parse: parserOf(fields),
};

builder.mutationField("registerOmbudsmanRequest", (t) =>
  t.field({
    type: ReceiptResultType,
    authScopes: { staff: true },
    description:
      "A request to the ombudsman without a complaint here (Awb 9:18, 9:20), by the desk, the coordinator or the liaison. Handed in here it is sent on and the sender told. Whether it is early or late is the ombudsman's to weigh.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, { unrestricted: system, session }) => {
      if (session?.kind !== "STAFF") throw forbidden();
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const { channel, ...typed } = read.value;
      if (!isRequestChannel(channel)) return invalid([{ path: "channel", code: "INVALID" }]);
      const opened = await openComplaint(system, {
        ...typed,
        kind: "OMBUDSMAN_REQUEST",
        channel,
        departmentId: undefined,
        idempotencyKey: onceKey(typed.idempotencyKey, "registerOmbudsmanRequest", args.input),
        // Not asked: whether it is a case for another procedure is the ombudsman's to see.
        about: "UNKNOWN",
        screening: undefined,
        oralWish: undefined,
        enclosures: [],
        complainants: [typed.complainant],
        representative: typed.representative && {
          ...typed.representative.person,
          kind: typed.representative.kind,
        },
        actor: { kind: "STAFF", staffId: session.staffId, roles: session.roles },
      });
      // The sender gets the code with the notice that it was sent on.
      return receiptOf(opened, { showsCode: false });
    },
  }),
);
