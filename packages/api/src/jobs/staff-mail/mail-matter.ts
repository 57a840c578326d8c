import type { MailMatter } from "@gehoor/domain";
import { askOf } from "../../complaints/writing/alert-causes.ts";
import type { AlertRow } from "../../reads/alerts/alerts.ts";

/** What an alert is as a matter of mail; undefined for what is told on the screens alone. */
export function matterOf({
  kind,
  cause,
  threshold,
}: Pick<AlertRow, "kind" | "cause" | "threshold">): MailMatter | undefined {
  switch (kind) {
    case "ASSIGNMENT_PROPOSED":
      return "ASSIGNED";
    case "TERM_NEAR":
      return threshold === 1 ? "DUE_TOMORROW" : undefined;
    case "TERM_PASSED":
      return "LATE";
    case "ACTION_ASKED": {
      const asks = askOf(cause);
      if (asks === "MESSAGE_CAME") return "CITIZEN_ANSWERED";
      return asks && (asks.endsWith("_TO_APPROVE") || asks === "SPAM_TO_CONFIRM") ? "APPROVAL" : undefined;
    }
    default:
      return undefined;
  }
}
