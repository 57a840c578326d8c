import type { Complaint } from "../../complaint/complaint.ts";
import type { OmbudsmanCase } from "../../complaint/ombudsman/ombudsman-case.ts";
import { type Deadline, duty, possibility } from "../deadline.ts";
import { findingsReaction, followUp, ombudsmanDemand, type Term } from "../terms.ts";
import type { TermContext } from "./handling-terms.ts";
import { ombudsmanYear } from "./ombudsman-year.ts";

/** The citizen's year to go to the ombudsman (Awb 9:24), and what the ombudsman then asks of the authority. */
export function ombudsmanDeadlines(
  complaint: Complaint,
  context: TermContext,
  todayOn: Temporal.PlainDate,
): readonly Deadline[] {
  const { ombudsman } = complaint;
  const request = ombudsmanYear(complaint, context);
  return [
    ...(request ? [possibility(request, { todayOn, over: false, metOn: askedOn(ombudsman, request) })] : []),
    ...(ombudsman ? demands(ombudsman, todayOn) : []),
    ...(ombudsman ? followUps(ombudsman, context, todayOn) : []),
  ];
}

/** The day they were asked; what they were done with before this year began leaves a new request open. */
function askedOn(ombudsman: OmbudsmanCase | undefined, { startsOn }: Term): Temporal.PlainDate | undefined {
  const { receivedOn, closedOn } = ombudsman ?? {};
  return closedOn && Temporal.PlainDate.compare(closedOn, startsOn) < 0 ? undefined : receivedOn;
}

function demands(ombudsman: OmbudsmanCase, todayOn: Temporal.PlainDate): readonly Deadline[] {
  const over = ombudsman.closedOn !== undefined;
  const asked = ombudsman.demands.map(({ number, demandedOn, dueOn, answeredOn }) => ({
    ...duty(ombudsmanDemand(demandedOn, dueOn), { todayOn, over, metOn: answeredOn }),
    key: `OMBUDSMAN_DEMAND:${number}`,
  }));
  const { findings } = ombudsman;
  if (!findings) return asked;
  const { receivedOn, dueOn, answeredOn } = findings;
  const reaction = duty(findingsReaction(receivedOn, dueOn), { todayOn, over, metOn: answeredOn });
  return [...asked, { ...reaction, key: "OMBUDSMAN_DEMAND:FINDINGS" }];
}

/** One answer to all recommendations: met on the day the last of them was answered. */
function followUps(
  ombudsman: OmbudsmanCase,
  { settings }: TermContext,
  todayOn: Temporal.PlainDate,
): readonly Deadline[] {
  const { report, recommendations, closedOn } = ombudsman;
  if (!report || recommendations.length === 0) return [];
  const answers = recommendations.flatMap(({ answeredOn }) => answeredOn ?? []);
  const metOn =
    answers.length === recommendations.length ? answers.sort(Temporal.PlainDate.compare).at(-1) : undefined;
  return [
    duty(followUp(report.on, settings.followUpTargetWeeks), { todayOn, over: closedOn !== undefined, metOn }),
  ];
}
