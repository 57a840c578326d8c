import type { Language } from "@gehoor/web/i18n/language.ts";
import { groupOf, isMain } from "../actions/catalogue.ts";
import type { Code } from "../words/code.ts";
import { type RefusalWords, refusalWords } from "../words/refusals/refusal-words.server.ts";
import type { CaseData } from "./case-query.ts";

type Action = Code<"ActionType">;
type Impossible = RefusalWords & { readonly type: Action };

/** What this person can do now besides the next step, and what not, with the reason. */
export type CaseActions = {
  readonly possible: readonly Action[];
  /** Impossible for a reason worth seeing: a term that ended, four eyes, something still missing. */
  readonly telling: readonly Impossible[];
  /** Impossible because the case is simply elsewhere in the procedure. */
  readonly other: readonly Impossible[];
};

/** Sorts the API's list of actions for the case page. What is not this person's to do at all is left out. */
export function caseActions(complaint: CaseData, language: Language): CaseActions {
  const here = complaint.possibleActions.filter(({ type }) => groupOf(type) !== undefined);
  const possible = here.filter(({ allowed }) => allowed).map(({ type }) => type);
  const impossible = here.flatMap(({ type, allowed, refusal }) =>
    allowed || !refusal || refusal.code === "NOT_YOURS" ? [] : [{ type, ...refusalWords(refusal, language) }],
  );
  const isTelling = ({ type, isElsewhere }: (typeof impossible)[number]) => {
    const group = groupOf(type);
    return !isElsewhere && group !== undefined && (isMain(group) || group === "CLOSE");
  };
  return {
    possible: meanwhileFirst(possible, complaint.nextStep?.awaited),
    telling: impossible.filter(isTelling),
    other: impossible.filter((one) => !isTelling(one)),
  };
}

/** What fits best while something is waited for. */
const meanwhile: Readonly<Record<Code<"Awaited">, readonly Action[]>> = {
  ADVICE: [],
  APPROVAL: ["DROP_DECLINE", "RETURN_DRAFT"],
  DECLARATION: ["ASSIGN_HANDLER"],
  HEARING: ["PLAN_HEARING", "RECORD_WAIVER"],
  HEARING_REPLY: ["PROPOSE_HEARING_MOMENTS", "PLAN_HEARING", "RECORD_WAIVER", "OFFER_HEARING_AGAIN"],
  LETTER: [],
  REACTIONS: ["RECORD_REPORT_REACTION"],
  SETTLEMENT: ["RECORD_SETTLEMENT", "END_INFORMAL"],
  SUPPLEMENT: ["PROVIDE_SUPPLEMENT"],
};

function meanwhileFirst(possible: readonly Action[], awaited: Code<"Awaited"> | null | undefined) {
  const fitting = awaited && awaited in meanwhile ? meanwhile[awaited] : [];
  const first = fitting.filter((type) => possible.includes(type));
  return [...first, ...possible.filter((type) => !first.includes(type))];
}
