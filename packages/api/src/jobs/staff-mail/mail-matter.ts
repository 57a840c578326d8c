import type { Mailing } from "@gehoor/domain";
import { askOf } from "../../complaints/writing/alert-causes.ts";
import type { AlertRow } from "../../reads/alerts/alerts.ts";

/** What an alert is as a matter of mail; undefined for what is told on the screens alone. */
export function mailingOf({
  kind,
  cause,
  rung,
}: Pick<AlertRow, "kind" | "cause" | "rung">): Mailing | undefined {
  switch (kind) {
    case "ASSIGNMENT_PROPOSED":
      return { matter: "ASSIGNED" };
    case "TERM_NEAR":
      return rung ? { matter: "DUE_TOMORROW", rung } : undefined;
    case "TERM_PASSED":
      return rung ? { matter: "LATE", rung } : undefined;
    case "ACTION_ASKED": {
      const asks = askOf(cause);
      if (asks === "MESSAGE_CAME") return { matter: "CITIZEN_ANSWERED" };
      const asksApproval = asks?.endsWith("_TO_APPROVE") || asks === "SPAM_TO_CONFIRM";
      return asksApproval ? { matter: "APPROVAL" } : undefined;
    }
    default:
      return undefined;
  }
}
