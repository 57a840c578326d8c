import type { Actor, Command, PartyId } from "@gehoor/domain";
import * as usual from "@gehoor/domain/usual-commands";
import type { Scene, Step, StoryTools } from "../telling/story.ts";

/** The parts most stories share: each a few steps in a row. */

type Who = Actor | ((scene: Scene) => Actor);
type What = (scene: Scene) => Command | undefined;

export function step(after: number, who: Who, what: What): Step {
  return { after, who: typeof who === "function" ? who : () => who, what };
}

export const coordinatorOf = (tools: StoryTools) => tools.staff("n.jansen");

export function* assess(tools: StoryTools, who: Actor = coordinatorOf(tools)): Iterable<Step> {
  yield step(tools.random.between(0, 2), who, () => ({ type: "StartAssessment" }));
  yield* handOverBreach(tools, who);
  if (tools.random.chance(0.93))
    yield step(1, who, ({ today, addText }) => ({
      type: "RecordContact",
      contactedOn: today,
      mode: "PHONE",
      note: addText("NOTE", "Gebeld. Klager heeft het verhaal toegelicht en weet wat er nu gebeurt."),
    }));
}

/**
 * On the day it came in: what is told of the last days only has then come to where it stays around Christmas as well, when
 * nine days hold four of work.
 */
export function* assessAtOnce(tools: StoryTools): Iterable<Step> {
  yield step(0, coordinatorOf(tools), () => ({ type: "StartAssessment" }));
  yield* handOverBreach(tools);
}

/** A complaint about privacy comes in with the flag of a data breach, which asks for the privacy officer within 72 hours. */
export function* handOverBreach(tools: StoryTools, who: Actor = coordinatorOf(tools)): Iterable<Step> {
  if (tools.matter.subject !== "PRIVACY") return;
  yield step(0, who, ({ complaint, addText }) =>
    complaint.parallelProcedures.every(({ closed }) => closed)
      ? undefined
      : {
          type: "CloseParallelProcedure",
          kind: "DATA_BREACH",
          note: addText(
            "NOTE",
            "Vandaag overgenomen door de privacyfunctionaris, die beoordeelt of er gemeld moet worden.",
          ),
        },
  );
}

/** Names the person complained about, where the complaint is about one that the coordinator recognises. */
export function* nameRespondent(tools: StoryTools, who: Actor = coordinatorOf(tools)): Iterable<Step> {
  const { respondent, office } = tools.matter;
  if (!respondent) return;
  yield step(0, who, ({ newPartyId }) =>
    usual.nameRespondent(newPartyId(), tools.staffId(respondent), office),
  );
}

export function* route(
  tools: StoryTools,
  handler: string,
  who: Actor = coordinatorOf(tools),
): Iterable<Step> {
  yield* nameRespondent(tools, who);
  yield ask(tools, handler, tools.random.between(0, 1), who);
  yield declare(tools, handler);
}

/** The coordinator asks somebody to handle it. */
export function ask(
  tools: StoryTools,
  handler: string,
  after: number,
  who: Actor = coordinatorOf(tools),
): Step {
  return step(after, who, () => usual.assignHandler(tools.staffId(handler)));
}

/** Who was asked says not to have been involved (Awb 9:7(1)), and takes it up. */
export function declare(tools: StoryTools, handler: string): Step {
  return step(0, tools.staff(handler), () => usual.declareUninvolved);
}

/** Both sides are heard, or decline the offer (Awb 9:10). */
export function* hear(tools: StoryTools, handler: string): Iterable<Step> {
  const wants = tools.random.chance(0.75);
  yield step(tools.random.between(1, 3), tools.complainant, () =>
    wants ? { type: "AskHearing", mode: "PHONE" } : { type: "WaiveHearing" },
  );
  if (wants) {
    yield step(1, tools.staff(handler), (scene) => ({
      type: "PlanHearing",
      partyId: scene.complainantId,
      plannedAt: scene.at(scene.workingDay(3), tools.random.pick(["10:00", "14:00", "16:30"])),
      mode: "PHONE",
    }));
    yield step(3, tools.staff(handler), (scene) => report(scene, scene.complainantId, complainantReport));
  }
  const { respondent } = tools.matter;
  if (!respondent) return void (yield* react(tools));
  yield step(1, tools.staff(respondent), () => ({ type: "AskHearing", mode: "VISIT" }));
  yield step(2, tools.staff(handler), (scene) => {
    const partyId = scene.complaint.respondents[0]?.partyId;
    return partyId ? report(scene, partyId, respondentReport) : undefined;
  });
  yield* react(tools);
}

/** Whoever was sent the report of a hearing says in good time that there is nothing to remark (Awb 9:10(3)). */
export function* react(tools: StoryTools): Iterable<Step> {
  const { respondent } = tools.matter;
  const nothing = { type: "ReactToReport", remarks: undefined } as const;
  const owes = ({ complaint }: Scene, who: PartyId | undefined) =>
    complaint.reportWeeks.some(({ partyId }) => partyId === who);
  yield step(2, tools.complainant, (scene) => (owes(scene, scene.complainantId) ? nothing : undefined));
  if (respondent)
    yield step(0, tools.staff(respondent), (scene) =>
      owes(scene, scene.complaint.respondents[0]?.partyId) ? nothing : undefined,
    );
}

const complainantReport =
  "Telefonisch gesprek van twintig minuten. Klager licht de klacht toe en blijft bij wat er is geschreven. Klager hoopt vooral dat het anderen niet overkomt.";
const respondentReport =
  "Gesprek op het gemeentehuis. De medewerker vertelt hoe het contact is verlopen en betreurt hoe het is overgekomen.";

function report({ today, addText }: Scene, partyId: PartyId, text: string): Command {
  return usual.recordHearing(partyId, today.toString(), addText("HEARING_REPORT", text));
}

/** Findings and judgement on each part, and what is done about it. */
export function* judge(tools: StoryTools, handler: string, founded: boolean): Iterable<Step> {
  const { matter, random } = tools;
  const parts = matter.second ? 2 : 1;
  for (let part = 1; part <= parts; part += 1)
    yield step(random.between(1, 3), tools.staff(handler), ({ addText }) => ({
      type: "JudgePart",
      part,
      judgement: founded && part === 1 ? "FOUNDED" : random.chance(0.1) ? "NONE" : "UNFOUNDED",
      findings: addText("FINDINGS", founded && part === 1 ? matter.founded : matter.unfounded),
      norms: [matter.norm],
    }));
  yield step(0, tools.staff(handler), ({ addText, workingDay }) => ({
    type: "DrawConclusions",
    text: founded ? addText("CONCLUSIONS", "Wij bieden onze excuses aan voor wat er is gebeurd.") : undefined,
    measures: founded
      ? [{ description: addText("MEASURE", matter.measure), departmentId: undefined, dueOn: workingDay(40) }]
      : [],
    deviatesFromAdvice: false,
    deviationReason: undefined,
  }));
  yield step(0, tools.staff(handler), () => ({ type: "DraftDecision" }));
}

export function* approve(tools: StoryTools, signatory = "a.smit"): Iterable<Step> {
  if (tools.random.chance(0.15)) {
    const handler = (scene: Scene): Actor => staffHandling(scene);
    yield step(1, tools.staff(signatory), ({ addText }) => ({
      type: "ReturnDraft",
      comments: addText("REASON", "Leg bij onderdeel 1 uit hoe u tot deze bevindingen komt."),
    }));
    yield step(1, handler, () => ({ type: "DraftDecision" }));
  }
  yield step(tools.random.between(2, 6), tools.staff(signatory), () => ({ type: "ApproveDecision" }));
}

function staffHandling({ complaint }: Scene): Actor {
  const staffId = complaint.handler?.staffId;
  if (!staffId) throw new Error(`Nobody handles ${complaint.reference}`);
  return { kind: "STAFF", staffId, roles: ["HANDLER"] };
}

export function* correspond(tools: StoryTools, handler: string): Iterable<Step> {
  if (tools.random.chance(0.5)) return;
  yield step(1, tools.staff(handler), ({ addText }) => ({
    type: "SendMessage",
    text: addText("MESSAGE", "Dank u voor uw klacht. Hebt u nog een kopie van de brief die u noemt?"),
    enclosures: [],
  }));
  yield step(2, tools.complainant, ({ addText }) => ({
    type: "SendMessage",
    text: addText("MESSAGE", "Ja, die heb ik. Ik neem hem mee naar het gesprek."),
    enclosures: [],
  }));
}
