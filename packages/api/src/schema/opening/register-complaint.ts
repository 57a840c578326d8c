import type { Channel, DepartmentId } from "@gehoor/domain";
import { onceKey } from "../../complaints/writing/idempotency.ts";
import { openComplaint } from "../../complaints/writing/open-complaint.ts";
import { forbidden } from "../../request-errors.ts";
import { builder } from "../base/builder.ts";
import { ChannelEnum } from "../codes/complaint-codes.ts";
import { code } from "../input/code-fields.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { day, flag, optionalDay, optionalId } from "../input/plain-fields.ts";
import { parserOf, readInput } from "../input/read-input.ts";
import { optionalLine, optionalText } from "../input/text-fields.ts";
import { knownDepartment } from "../mutation/known.ts";
import { invalid } from "../mutation/results.ts";
import { intakeFields, intakeOf } from "./intake-fields.ts";
import { ReceiptResultType, receiptOf } from "./receipt.ts";

const fields = {
  ...intakeFields,
  channel: code(ChannelEnum, "How it came in; not WEB, which is the complainant's own."),
  receivedOn: day("The real day of arrival, not the day of typing."),
  openedOn: optionalDay("When the letter was opened or the message read; null for today."),
  firstFiledOn: optionalDay("When first filed with another authority that sent it on; null when filed here."),
  backdatingReason: optionalText("Why it is typed more than three working days later; null when it is not."),
  oral: flag("Told in words: the statutory terms start when the complainant confirms the written form."),
  readBack: flag("An oral complaint was read back."),
  paperReference: optionalLine("Reference of the scan or paper in the file, required for paper; else null."),
  departmentId: optionalId<DepartmentId>("Which department it concerns; null when not known."),
};

const input: InputField<ValuesOf<typeof fields>> = {
  type: defineInput("RegisterComplaintInput", "A complaint that came in otherwise than by the site.", fields),
  required: true,
  description: "What was written down.",
  parse: parserOf(fields),
};

builder.mutationField("registerComplaint", (t) =>
  t.field({
    type: ReceiptResultType,
    authScopes: { staff: true },
    description: "Registration by staff on behalf of somebody.",
    args: { input: t.arg({ type: input.type, required: true, description: input.description }) },
    resolve: async (_, args, { unrestricted: system, session }) => {
      if (session?.kind !== "STAFF") throw forbidden();
      const read = readInput(input, args.input, "");
      if (!read.ok) return invalid(read.problems);
      const typed = read.value;
      if (!isStaffChannel(typed.channel)) return invalid([{ path: "channel", code: "INVALID" }]);
      const { departmentId } = typed;
      const department = departmentId && (await knownDepartment(system.db, departmentId, "departmentId"));
      if (department && "problem" in department) return invalid([department.problem]);
      const { receivedOn, openedOn, firstFiledOn, backdatingReason, oral, readBack, paperReference } = typed;
      const opened = await openComplaint(system, {
        ...intakeOf(typed),
        idempotencyKey: onceKey(typed.idempotencyKey, "registerComplaint", args.input),
        kind: "REGISTER",
        departmentId,
        channel: typed.channel,
        receivedOn,
        openedOn,
        firstFiledOn,
        backdatingReason,
        oral,
        readBack,
        paperReference,
        actor: { kind: "STAFF", staffId: session.staffId, roles: session.roles },
      });
      // The complainant gets the code by letter; at the desk it would be read by others.
      return receiptOf(opened, { showsCode: false });
    },
  }),
);

function isStaffChannel(channel: Channel): channel is Exclude<Channel, "WEB"> {
  return channel !== "WEB";
}
