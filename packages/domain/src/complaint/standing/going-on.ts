import type { Complaint } from "../complaint.ts";
import { endedAs } from "./ended.ts";

type Day = Temporal.PlainDate;

/**
 * The state of a complaint that goes on after it had ended. What that end began stays known: the ombudsman's year is the
 * latest of all that Awb 9:24(1) gives.
 *
 * @param targetOn the day to work to where the term has passed; consent to it (9:11(3)) is asked by the letter about going on
 * @param on the day on which it went on
 */
export function goingOn(complaint: Complaint, targetOn: Day | undefined, on: Day): Partial<Complaint> {
  const { ending, pastEndings } = complaint;
  return {
    ending: undefined,
    archivedFrom: undefined,
    pastEndings: ending ? [...pastEndings, { as: endedAs(complaint), ending }] : pastEndings,
    ...(targetOn && {
      target: { on: targetOn, setOn: on },
      postponementRequest: { untilOn: targetOn, requestedOn: on, reason: undefined },
      postponementBy: [],
    }),
  };
}
