import { isOpenStatus } from "../../complaint/codes.ts";
import type { Complaint, Ending } from "../../complaint/complaint.ts";
import { ombudsmanRequest, ombudsmanRequestWithoutAnswer, type Term } from "../terms.ts";
import { decisionTerm, type TermContext, workTarget } from "./handling-terms.ts";

/** An end, of the complaint or of a part by itself. */
type EndWithYear = Pick<Ending, "on" | "ombudsmanUntilOn"> & Partial<Pick<Ending, "outcome">>;

/** Every end so far from which their year runs, those of parts and those that were undone included. */
export function endingsWithYear(complaint: Complaint): readonly EndWithYear[] {
  const ofParts = complaint.parts.flatMap(({ ending, pastEndings }) => [
    ...pastEndings,
    ...(ending ? [ending] : []),
  ]);
  return [...wholeEndings(complaint), ...ofParts].filter(
    ({ ombudsmanUntilOn }) => ombudsmanUntilOn !== undefined,
  );
}

function wholeEndings({ pastEndings, ending }: Complaint): readonly Ending[] {
  return [...pastEndings.map((past) => past.ending), ...(ending ? [ending] : [])];
}

/**
 * The citizen's year for the ombudsman: the *latest* of what Awb 9:24(1) gives for everything that has already happened. A
 * notification of findings or an end keeps its year when the complaint goes on; "should have ended" is for a complaint that
 * never ended in time. None for an oral complaint not yet confirmed in writing: no term has been exceeded. Asked without a
 * complaint here, the year after the conduct (9:24(2)), where its day is known.
 */
export function ombudsmanYear(complaint: Complaint, context: TermContext): Term | undefined {
  const { conductUntilOn } = complaint;
  if (complaint.straightToOmbudsman) return conductUntilOn && ombudsmanRequest("CONDUCT", conductUntilOn);
  const begun = endingsWithYear(complaint).map(({ outcome, on }) =>
    ombudsmanRequest(outcome ? "FINDINGS" : "ENDED", on),
  );
  const withoutAnswer = yearWithoutAnswer(complaint, context);
  return [...(withoutAnswer ? [withoutAnswer] : []), ...begun]
    .sort((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn))
    .at(-1);
}

/** The year after the day on which handling should have ended, or was last agreed to end. */
function yearWithoutAnswer(complaint: Complaint, context: TermContext): Term | undefined {
  if (!isOpenStatus(complaint.status) || complaint.startsOn === undefined) return undefined;
  const term = decisionTerm(complaint, context);
  const isInTime = ({ on }: Ending) => Temporal.PlainDate.compare(on, term.dueOn) <= 0;
  if (wholeEndings(complaint).some((end) => end.ombudsmanUntilOn && isInTime(end))) return undefined;
  const agreed = complaint.target ? undefined : workTarget(complaint, context);
  return ombudsmanRequestWithoutAnswer(agreed ?? term);
}
