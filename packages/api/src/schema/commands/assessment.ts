import type { DepartmentId } from "@gehoor/domain";
import { AuthorityEnum, ParallelProcedureKindEnum, SubjectEnum } from "../codes/complaint-codes.ts";
import { HearingModeEnum } from "../codes/hearing-codes.ts";
import { ConcernsEnum, DecisionPositionEnum, MatterEnum, ProceedingsEnum } from "../codes/screening-codes.ts";
import { code } from "../input/code-fields.ts";
import { kept } from "../input/kept-field.ts";
import { day, flag, id } from "../input/plain-fields.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "../mutation/command-mutation.ts";
import { plainCommand } from "../mutation/plain-command.ts";

plainCommand("startAssessment", {
  description: "The coordinator takes it up; the full acknowledgement goes out (Awb 9:6).",
  fields: {},
});

plainCommand("recordContact", {
  description: "The first conversation with the complainant, which solves most complaints.",
  fields: {
    contactedOn: day("When."),
    mode: code(HearingModeEnum, "How."),
    note: kept("NOTE", optionalText("What was said; null when nothing to note.")),
  },
});

plainCommand("requestSupplement", {
  description: "Asks for what is missing (Awb 9:4(2)). The term keeps running.",
  once: true,
  fields: {
    lacking: kept("SUPPLEMENT", text("What is missing.")),
    replyByOn: day("By when; a working day."),
  },
});

commandMutation("provideSupplement", {
  description: "The answer to a request for what is missing, also after the day asked for.",
  once: true,
  fields: { text: text("The answer.") },
  compose: ({ text: answer }, { addText }) => ({
    type: "ProvideSupplement",
    text: addText("SUPPLEMENT", answer),
    enclosures: [],
  }),
});

plainCommand("endSupplementTerm", {
  description: "The day passed without an answer: the coordinator goes on with what there is.",
  fields: {},
});

plainCommand("setFlags", {
  description: "Danger, restricted reading, hidden whereabouts: all three as they should stand.",
  fields: {
    urgent: flag("Danger to somebody: alerts at once."),
    restricted: flag("Read only by who works on it."),
    addressHidden: flag("The whereabouts stay out of the copy."),
  },
});

plainCommand("openParallelProcedure", {
  description: "A duty beside the complaint, from now on.",
  fields: { kind: code(ParallelProcedureKindEnum, "Which.") },
});

plainCommand("closeParallelProcedure", {
  description: "A duty beside the complaint was taken over by who must do it, or done.",
  fields: { kind: code(ParallelProcedureKindEnum, "Which."), note: kept("NOTE", text("By whom and how.")) },
});

plainCommand("addPart", {
  description: "Splits off a grievance, so that it gets a judgement of its own (Awb 9:12).",
  once: true,
  fields: {
    subject: code(SubjectEnum, "What it is about."),
    description: kept("PART", text("The grievance.")),
  },
});

plainCommand("dateConduct", {
  description: "When it happened, as it became known: the year of Awb 9:8(1)(b) is counted from it.",
  fields: { conductUntilOn: day("The last day of the conduct.") },
});

plainCommand("setDepartment", {
  description: "Which department it concerns.",
  fields: { departmentId: id<DepartmentId>("Which.") },
});

commandMutation("correctScreening", {
  description: "Mends an answer given before writing: grounds of Awb 9:8 and 9:4 hang on them.",
  fields: {
    decision: code(DecisionPositionEnum, "Whether there is a decision, or one that should have come."),
    earlierComplaint: flag("Whether complained about it before."),
    proceedings: code(ProceedingsEnum, "Whether a court or the prosecutor has it."),
    concerns: code(ConcernsEnum, "Towards whom the conduct was."),
    matter: code(MatterEnum, "Conduct, or something else."),
    reason: text("How it is known."),
  },
  compose: ({ reason, ...answers }, { addText }) => ({
    type: "CorrectScreening",
    answers,
    reason: addText("REASON", reason),
  }),
});

plainCommand("setAuthority", {
  description: "Whose conduct it is (Awb 9:1); letters are signed in the name of that authority.",
  fields: { authority: code(AuthorityEnum, "The authority.") },
});
