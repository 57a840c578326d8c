import type { DepartmentId, StaffId } from "@gehoor/domain";
import { newId } from "../../../complaints/texts.ts";
import { OfficeEnum, RoleEnum } from "../../codes/people-codes.ts";
import { code, codes } from "../../input/code-fields.ts";
import { flag, id, ids, whole } from "../../input/plain-fields.ts";
import { email, line } from "../../input/text-fields.ts";
import { staffingMutation } from "./staffing-mutation.ts";

/** Nobody works in more departments, nor has more roles than there are. */
const MOST_PLACES = 20;
const MOST_ROLES = 10;
const MOST_CHANGES = 1_000_000;

const details = {
  name: line("First name and surname, as in letters."),
  login: line("What the first sign-in is recognised by; bound once, it counts no more."),
  email: email("Where mail to this person goes."),
  office: code(OfficeEnum, "In what office: routes ask it (Awb 9:7)."),
  deputyMayor: flag("Whether they stand in for the mayor."),
  roles: codes(RoleEnum, "What they do here; none for somebody who can only be heard.", {
    required: true,
    most: MOST_ROLES,
  }),
  deputy: flag("Whether they coordinate only where every coordinator is involved."),
  departments: ids<DepartmentId>("Where they work.", MOST_PLACES),
  heads: ids<DepartmentId>(
    "Which of them they lead; whoever led it before is a member from then on.",
    MOST_PLACES,
  ),
};

const staffId = id<StaffId>("Whom.");

staffingMutation(
  "addStaffMember",
  "Somebody new works here; they get a mail with the invitation to sign in.",
  details,
  (typed) => ({ kind: "ADD_STAFF", staffId: newId<StaffId>(), details: typed }),
);

staffingMutation(
  "changeStaffMember",
  "All that is said of somebody who works here, as it is to be.",
  { staffId, ...details },
  ({ staffId: whom, ...typed }) => ({ kind: "CHANGE_STAFF", staffId: whom, details: typed }),
);

staffingMutation(
  "endStaffMember",
  "Somebody works here no more: signed out at once, without roles and departments. What they handled is kept on their name until the coordinator hands it over.",
  { staffId },
  (typed) => ({ kind: "END_STAFF", ...typed }),
);

staffingMutation(
  "returnStaffMember",
  "Somebody who left works here again, without any role yet.",
  { staffId },
  (typed) => ({ kind: "RETURN_STAFF", ...typed }),
);

staffingMutation(
  "loosenLogin",
  "The account of the identity provider is no longer theirs: signed out at once, and the next sign-in with their login binds anew.",
  { staffId },
  (typed) => ({ kind: "LOOSEN_LOGIN", ...typed }),
);

staffingMutation(
  "inviteStaffMember",
  "The mail with the invitation once more, for somebody who has not signed in yet.",
  { staffId },
  (typed) => ({ kind: "INVITE_STAFF", ...typed }),
);

staffingMutation(
  "undoStaffingChange",
  "Takes back an earlier change, if everything it touched is still as it left it.",
  { number: whole("Which, by its number.", 1, MOST_CHANGES) },
  ({ number }) => ({ undoes: number }),
);
