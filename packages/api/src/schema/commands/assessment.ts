import type { DepartmentId } from "@gehoor/domain";
import { AuthorityEnum, ParallelProcedureKindEnum, SubjectEnum } from "../codes/complaint-codes.ts";
import { HearingModeEnum } from "../codes/hearing-codes.ts";
import { ConcernsEnum, DecisionPositionEnum, MatterEnum, ProceedingsEnum } from "../codes/screening-codes.ts";
import { code } from "../input/code-fields.ts";
import { day, flag, id } from "../input/plain-fields.ts";
import { optionalText, text } from "../input/text-fields.ts";
import { commandMutation } from "./command-mutation.ts";

commandMutation("startAssessment", {
  description: "The coordinator takes it up; the full acknowledgement goes out (Awb 9:6).",
  fields: {},
  compose: () => ({ type: "StartAssessment" }),
});

commandMutation("recordContact", {
  description: "The first conversation with the complainant, which solves most complaints.",
  fields: {
    contactedOn: day("When."),
    mode: code(HearingModeEnum, "How."),
    note: optionalText("What was said; null when nothing to note."),
  },
  compose: ({ contactedOn, mode, note }, { addText }) => ({
    type: "RecordContact",
    contactedOn,
    mode,
    note: note === undefined ? undefined : addText("NOTE", note),
  }),
});

commandMutation("requestSupplement", {
  description: "Asks for what is missing (Awb 9:4(2)). The term keeps running.",
  once: true,
  fields: { lacking: text("What is missing."), replyByOn: day("By when; a working day.") },
  compose: ({ lacking, replyByOn }, { addText }) => ({
    type: "RequestSupplement",
    lacking: addText("SUPPLEMENT", lacking),
    replyByOn,
  }),
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

commandMutation("endSupplementTerm", {
  description: "The day passed without an answer: the coordinator goes on with what there is.",
  fields: {},
  compose: () => ({ type: "EndSupplementTerm" }),
});

commandMutation("setFlags", {
  description: "Danger, restricted reading, hidden whereabouts: all three as they should stand.",
  fields: {
    urgent: flag("Danger to somebody: alerts at once."),
    restricted: flag("Read only by who works on it."),
    addressHidden: flag("The whereabouts stay out of the copy."),
  },
  compose: (flags) => ({ type: "SetFlags", ...flags }),
});

commandMutation("openParallelProcedure", {
  description: "A duty beside the complaint, from now on.",
  fields: { kind: code(ParallelProcedureKindEnum, "Which.") },
  compose: ({ kind }) => ({ type: "OpenParallelProcedure", kind }),
});

commandMutation("closeParallelProcedure", {
  description: "A duty beside the complaint was taken over by who must do it, or done.",
  fields: { kind: code(ParallelProcedureKindEnum, "Which."), note: text("By whom and how.") },
  compose: ({ kind, note }, { addText }) => ({
    type: "CloseParallelProcedure",
    kind,
    note: addText("NOTE", note),
  }),
});

commandMutation("addPart", {
  description: "Splits off a grievance, so that it gets a judgement of its own (Awb 9:12).",
  once: true,
  fields: { subject: code(SubjectEnum, "What it is about."), description: text("The grievance.") },
  compose: ({ subject, description }, { addText }) => ({
    type: "AddPart",
    subject,
    description: addText("PART", description),
  }),
});

commandMutation("dateConduct", {
  description: "When it happened, as it became known: the year of Awb 9:8(1)(b) is counted from it.",
  fields: { conductUntilOn: day("The last day of the conduct.") },
  compose: ({ conductUntilOn }) => ({ type: "DateConduct", conductUntilOn }),
});

commandMutation("setDepartment", {
  description: "Which department it concerns.",
  fields: { departmentId: id<DepartmentId>("Which.") },
  compose: ({ departmentId }) => ({ type: "SetDepartment", departmentId }),
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

commandMutation("setAuthority", {
  description: "Whose conduct it is (Awb 9:1); letters are signed in the name of that authority.",
  fields: { authority: code(AuthorityEnum, "The authority.") },
  compose: ({ authority }) => ({ type: "SetAuthority", authority }),
});
