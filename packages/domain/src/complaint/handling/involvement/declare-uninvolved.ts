import { concernsAuthorityOnly } from "../../../access/involvement.ts";
import { toEachComplainant } from "../../correspondence/notices.ts";
import { accept, type Rule, refuse } from "../../rule.ts";
import { handlerChanged } from "../handler-changed.ts";
import { handlingDuties } from "../handling-duties.ts";
import { mustBeAssignable } from "../proposal.ts";

export interface DeclareUninvolved {
  /** Whether this person still handles complaints here. */
  readonly mayHandle: boolean;
}

/**
 * Who was asked declares not to have been involved in the conduct (Awb 9:7(1)) and takes the complaint up: the copy (9:9) and
 * the offers to be heard (9:10) go out, and who was told of another handler is told of this one. Where all of it concerns the authority itself, its chair or a member, nobody has to
 * declare that (9:7(2)): they take it up without. Nobody says so for another.
 */
export const declareUninvolved: Rule<DeclareUninvolved> = {
  by: ["PROPOSED"],
  guard: mustBeAssignable,
  decide: (complaint, { mayHandle }, context) => {
    const { proposedHandler, status, respondents } = complaint;
    if (!proposedHandler) return refuse("NOT_PROPOSED");
    if (!mayHandle) return refuse("NO_HANDLER_ROLE");
    const { staffId, departmentId } = proposedHandler;
    const declaredUninvolved = !concernsAuthorityOnly(complaint);
    const resumed = status === "INFORMAL" ? toEachComplainant(complaint, "RESUMED") : [];
    return accept(
      context,
      { type: "HandlerAssigned", handlerId: staffId, departmentId, declaredUninvolved },
      ...handlingDuties(complaint, context, respondents, [...resumed, ...handlerChanged(complaint, staffId)]),
    );
  },
};
