/** The complaint rules: chapter 9 of the Awb as pure functions. No I/O, no clock, no dependencies. */
export * from "./access/capacity.ts";
export * from "./access/involvement.ts";
export * from "./access/posting.ts";
export * from "./access/view.ts";
export {
  type Advice as ScreeningAdvice,
  type AdviceCode,
  adviceCodes,
  screen,
} from "./admissibility/screening.ts";
export * from "./calendar/amsterdam-day.ts";
export * from "./calendar/calendar.ts";
export * from "./calendar/day-reason.ts";
export { dutchCalendar } from "./calendar/dutch-calendar.ts";
export * from "./complaint/actor.ts";
export * from "./complaint/archive/retention.ts";
export type { OutsideFormalGround, ReopeningGround } from "./complaint/closing/events.ts";
export * from "./complaint/codes.ts";
export * from "./complaint/complaint.ts";
export * from "./complaint/context.ts";
export { dispatchRefusal } from "./complaint/correspondence/dispatch-refusal.ts";
export * from "./complaint/correspondence/notice-kinds.ts";
export { addressee } from "./complaint/correspondence/notices.ts";
export * from "./complaint/decide.ts";
export { incompleteness } from "./complaint/decision/decide-complaint.ts";
export { outcomeOf } from "./complaint/ending.ts";
export * from "./complaint/event.ts";
export * from "./complaint/event-json.ts";
export * from "./complaint/evolve.ts";
export type { Intake, OpeningEvent } from "./complaint/intake/events.ts";
export * from "./complaint/intake/register-complaint.ts";
export type { ScreeningAnswers } from "./complaint/intake/screening-answers.ts";
export * from "./complaint/intake/submit-complaint.ts";
export * from "./complaint/ombudsman/ombudsman-case.ts";
export { ombudsmanStepRefusal } from "./complaint/ombudsman/share-dossier.ts";
export * from "./complaint/refusals.ts";
export type { Decision } from "./complaint/rule.ts";
export { type ActionType, type Command, rules } from "./complaint/rules.ts";
export * from "./complaint/turn.ts";
export * from "./deadlines/deadline.ts";
export * from "./deadlines/deadlines.ts";
export * from "./deadlines/difference.ts";
export { decisionTerm, declineTerm, type TermContext } from "./deadlines/handling-terms.ts";
export * from "./deadlines/internal-year.ts";
export * from "./deadlines/next-deadline.ts";
export * from "./deadlines/portal-notice.ts";
export * from "./deadlines/public-terms.ts";
export { type Term, type TermKind, termKinds } from "./deadlines/term.ts";
export { ombudsmanUntilOn } from "./deadlines/terms.ts";
export * from "./ids.ts";
export * from "./reference.ts";
export type { Choice } from "./routing/choice.ts";
export * from "./routing/organisation.ts";
export * from "./routing/route.ts";
export * from "./routing/route-reason.ts";
export * from "./settings.ts";
