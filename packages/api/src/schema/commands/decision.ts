import type { DepartmentId } from "@gehoor/domain";
import { z } from "zod";
import { JudgementEnum, NormEnum } from "../codes/decision-codes.ts";
import { code, codes } from "../input/code-fields.ts";
import { defineInput, type InputField, type ValuesOf } from "../input/input-field.ts";
import { kept } from "../input/kept-field.ts";
import { flag, optionalDay, optionalId, whole } from "../input/plain-fields.ts";
import { parserOf } from "../input/read-input.ts";
import { LONGEST_REPORT, optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { plainCommand } from "../mutation/plain-command.ts";

const MOST_MEASURES = 20;
const MOST_PARTS = 1000;

plainCommand("requestAdvice", {
  description: "Hands the case to the adviser or committee, where the authority has one (Awb 9:13).",
  fields: {},
});

plainCommand("giveAdvice", {
  description: "The report of findings with advice and recommendations (Awb 9:15(4)).",
  fields: { report: kept("ADVICE", text("The report.", LONGEST_REPORT)) },
});

plainCommand("judgePart", {
  description:
    "Findings and judgement on one part (Awb 9:12(1)), tied to at least one norm of proper conduct.",
  fields: {
    part: whole("Its number.", 1, MOST_PARTS),
    judgement: code(JudgementEnum, "The judgement."),
    findings: kept("FINDINGS", text("What was found.", LONGEST_REPORT)),
    norms: codes(NormEnum, "The norms it was held against.", { required: true, most: 22 }),
  },
});

const measureFields = {
  description: text("What is done."),
  departmentId: optionalId<DepartmentId>("Who sees to it; null when not said."),
  dueOn: optionalDay("By when; null when no day is set."),
};

const measures: InputField<readonly ValuesOf<typeof measureFields>[]> = {
  type: [defineInput("MeasureInput", "What the authority does about it.", measureFields)],
  required: true,
  description: "May be empty.",
  parse: z.array(parserOf(measureFields)).max(MOST_MEASURES),
};

commandMutation("drawConclusions", {
  description:
    "What the authority does with its judgement (Awb 9:12(1)); deviating from an advice needs the reason (Awb 9:16).",
  fields: {
    text: optionalText("Null or blank says: no conclusions are attached."),
    measures,
    deviatesFromAdvice: flag("Whether the conclusions differ from the advice."),
    deviationReason: optionalText("Why; null when they do not differ."),
  },
  compose: ({ text: conclusions, measures: typed, deviatesFromAdvice, deviationReason }, { addText }) => ({
    type: "DrawConclusions",
    deviatesFromAdvice,
    text: conclusions === undefined ? undefined : addText("CONCLUSIONS", conclusions),
    measures: typed.map(({ description, departmentId, dueOn }) => ({
      description: addText("MEASURE", description),
      departmentId,
      dueOn,
    })),
    deviationReason: deviationReason === undefined ? undefined : addText("REASON", deviationReason),
  }),
});

plainCommand("draftDecision", {
  description: "Hands the judgement to the signatory, complete.",
  fields: {},
});

plainCommand("returnDraft", {
  description: "Back to the handler, with comments.",
  fields: { comments: kept("REASON", text("What has to change.")) },
});

plainCommand("approveDecision", {
  description:
    "Approval by another than the handler; the letter goes out, and only its dispatch closes the case.",
  fields: {},
});
