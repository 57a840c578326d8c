import { isWorkingDay } from "../../calendar/calendar.ts";
import { decisionDueOn } from "../../deadlines/deadlines.ts";
import { adjournUntilOn } from "../../deadlines/kinds/handling-terms.ts";
import type { PartyId, TextRef } from "../../ids.ts";
import type { Complaint } from "../complaint.ts";
import type { Context } from "../context.ts";
import { requestNotices, toEachComplainant, toRespondents } from "../correspondence/notices.ts";
import { isBefore, mustBeOpen, mustLieBetweenReceiptAndToday, today } from "../guards.ts";
import { mustBeAuthorised } from "../parties/authorised.ts";
import { byEachComplainant } from "../parties/each-complainant.ts";
import { type Refusal, refusal } from "../refusals.ts";
import { accept, firstOf, type Rule, type RuleResult, refuse, unless } from "../rule.ts";
import { termMustRun } from "./adjourn.ts";

/** Adjourning needs nobody's consent and goes first, while it still can; past the term only consent is left. */
const mustBeAdjournedFirst = (complaint: Complaint, context: Context) => {
  const untilOn = adjournUntilOn(complaint, context);
  const canAdjourn = untilOn !== undefined && !isBefore(untilOn, today(context));
  return firstOf(
    mustBeOpen(complaint),
    termMustRun(complaint),
    !complaint.adjournment && canAdjourn ? refusal("ADJOURN_FIRST") : undefined,
  );
};

/** Later than the running term, not in the past, and a working day, since no Act moves an agreed date. */
function untilRefusal(
  complaint: Complaint,
  untilOn: Temporal.PlainDate,
  context: Context,
): Refusal | undefined {
  const dueOn = decisionDueOn(complaint, context);
  if (!isBefore(dueOn, untilOn)) return refusal("POSTPONE_LATER_THAN_DUE", { dueOn });
  if (isBefore(untilOn, today(context))) return refusal("DAY_PASSED", { todayOn: today(context) });
  return isWorkingDay(untilOn, context.calendar)
    ? undefined
    : refusal("NOT_A_WORKING_DAY", { dayOn: untilOn });
}

export interface AskPostponement {
  readonly untilOn: Temporal.PlainDate;
  readonly reason: TextRef;
}

/** Asks the complainant for more time (Awb 9:11(3)); changes nothing until the answer is yes, in writing. */
export const askPostponement: Rule<AskPostponement> = {
  by: ["COORDINATOR", "HANDLER"],
  guard: mustBeAdjournedFirst,
  decide: (complaint, { untilOn, reason }, context) =>
    unless(untilRefusal(complaint, untilOn, context), () =>
      accept(
        context,
        { type: "PostponementAsked", untilOn, reason },
        ...requestNotices(complaint, ...toEachComplainant(complaint, "POSTPONEMENT_ASKED")),
      ),
    ),
};

export interface AnswerPostponement {
  readonly agreed: boolean;
}

/** The complainant's own written yes or no on the site; of several complainants each must agree (Awb 9:11(3)). */
export const answerPostponement: Rule<AnswerPostponement> = {
  by: ["COMPLAINANT"],
  guard: (complaint) =>
    firstOf(
      mustBeOpen(complaint),
      complaint.postponementRequest ? undefined : refusal("NO_POSTPONEMENT_ASKED"),
    ),
  decide: (complaint, { agreed }, context) => {
    const untilOn = complaint.postponementRequest?.untilOn;
    if (!agreed || !untilOn) return accept(context, { type: "PostponementRefused" });
    const refused = firstOf(mustBeAuthorised(complaint, context), untilRefusal(complaint, untilOn, context));
    return unless(refused, () =>
      byEachComplainant(complaint, agreedBy(complaint), context, {
        one: (partyId) => accept(context, { type: "PostponementConsented", partyId }),
        all: () => postponed(complaint, context, untilOn, today(context), undefined),
      }),
    );
  },
};

export interface RecordPostponementConsent {
  readonly untilOn: Temporal.PlainDate;
  readonly consent: TextRef;
  readonly consentedOn: Temporal.PlainDate;
  /** Whose consent it is, a complainant's or the representative's; to be named where several complain. */
  readonly saidBy?: PartyId | undefined;
}

/**
 * Consent that came on paper or by mail, stored as given. Of several complainants it is the consent of the one who gave it,
 * to the day that all were asked; the last one's moves the term, as agreed on the latest of their days.
 */
export const recordPostponementConsent: Rule<RecordPostponementConsent> = {
  by: ["COORDINATOR", "HANDLER", "REGISTRAR"],
  guard: mustBeAdjournedFirst,
  decide: (complaint, { untilOn, consent, consentedOn, saidBy }, context) =>
    unless(
      firstOf(
        mustLieBetweenReceiptAndToday(complaint, consentedOn, context),
        untilRefusal(complaint, untilOn, context),
      ),
      () =>
        byEachComplainant(
          complaint,
          isAsked(complaint, untilOn) ? agreedBy(complaint) : [],
          context,
          {
            one: (partyId) =>
              isAsked(complaint, untilOn)
                ? accept(context, { type: "PostponementConsented", partyId, consent, consentedOn })
                : refuse("NO_POSTPONEMENT_ASKED"),
            all: () => postponed(complaint, context, untilOn, consentedOn, consent),
          },
          saidBy,
        ),
    ),
};

const isAsked = ({ postponementRequest }: Complaint, untilOn: Temporal.PlainDate) =>
  postponementRequest?.untilOn.equals(untilOn) === true;

const agreedBy = ({ postponementBy }: Complaint) => postponementBy.map(({ partyId }) => partyId);

/** Agreed when the last of them did, in whatever order it was recorded. */
function latest(
  { postponementBy, postponementRequest }: Complaint,
  untilOn: Temporal.PlainDate,
  on: Temporal.PlainDate,
): Temporal.PlainDate {
  const others = postponementRequest?.untilOn.equals(untilOn) ? postponementBy : [];
  return others.reduce((last, one) => (isBefore(last, one.on) ? one.on : last), on);
}

function postponed(
  complaint: Complaint,
  context: Context,
  untilOn: Temporal.PlainDate,
  consentedOn: Temporal.PlainDate,
  consent: TextRef | undefined,
): RuleResult {
  return accept(
    context,
    { type: "PostponementAgreed", untilOn, consentedOn: latest(complaint, untilOn, consentedOn), consent },
    ...requestNotices(
      complaint,
      ...toEachComplainant(complaint, "POSTPONED"),
      ...toRespondents(complaint, "POSTPONED"),
    ),
  );
}
