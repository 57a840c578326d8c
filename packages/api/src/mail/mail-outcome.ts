import type { ReleaseReason } from "@gehoor/domain";

/**
 * What became of a mail, as far as it can be known.
 *
 * - ACCEPTED: the server took it over, at that moment.
 * - REFUSED_RECIPIENT: this address is refused for good; nothing left.
 * - TROUBLE: our own trouble, or the server's; nothing was handed over, and it may work later.
 * - NO_ANSWER: the text was handed over and no answer came. It may have left.
 */
export type MailOutcome =
  | { readonly kind: "ACCEPTED"; readonly at: Temporal.Instant; readonly answer: string }
  | { readonly kind: "REFUSED_RECIPIENT"; readonly answer: string }
  | { readonly kind: "TROUBLE"; readonly because: ReleaseReason; readonly answer: string }
  | { readonly kind: "NO_ANSWER"; readonly answer: string };

/** What nodemailer tells of a mail that was not taken: where it stood, and what the server said. */
export interface MailProblem {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

/**
 * @param problem what sending failed with
 * @param handedOver whether all of the text, and with it its end, may have gone to the server
 */
export function outcomeOfProblem(
  problem: MailProblem,
  handedOver: boolean,
): Exclude<MailOutcome, { kind: "ACCEPTED" }> {
  const answer = describe(problem);
  if (isRecipientRefused(problem)) return { kind: "REFUSED_RECIPIENT", answer };
  // An answer that says no is an answer: what was refused did not leave, however much of it had gone.
  const saidNo = typeof problem.responseCode === "number" && problem.responseCode >= 400;
  if (handedOver && !saidNo) return { kind: "NO_ANSWER", answer };
  return { kind: "TROUBLE", because: reasonOf(problem), answer };
}

/** Answers to RCPT TO that speak of the mailbox; 552 (full), 5x0 and 503 (order of commands) and 530 (sign in first) do not. */
const ofMailbox = new Set([550, 551, 553, 554, 556]);

/**
 * Only a permanent refusal of this recipient says something of the address: at RCPT TO, or by an enhanced code 5.1.x (RFC
 * 3463), whatever the moment. Codes about the sender (5.1.7, 5.1.8), the server, the protocol or a policy such as a block
 * list (5.3 to 5.7) are trouble of our own, also at RCPT TO.
 */
function isRecipientRefused({ command, code, responseCode, response }: MailProblem): boolean {
  // Not even a mailbox name that can be asked for.
  if (code === "EENVELOPE" && command === "API") return true;
  if (typeof responseCode !== "number" || responseCode < 500) return false;
  const [, subject, detail] = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(String(response)) ?? [];
  if (subject === "1") return detail !== "7" && detail !== "8";
  const saysMailbox = subject === undefined || subject === "0" || (subject === "2" && detail === "1");
  return command === "RCPT TO" && ofMailbox.has(responseCode) && saysMailbox;
}

function reasonOf({ code, command }: MailProblem): ReleaseReason {
  if (code === "EAUTH" || code === "ENOAUTH" || code === "EOAUTH2") return "SIGN_IN";
  if (command === "MAIL FROM") return "SENDER";
  const unconnected = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS"];
  return unconnected.includes(String(code)) ? "NO_CONNECTION" : "NOT_TAKEN";
}

/** For the delivery log and the administrator: the server's own words, without addresses. */
function describe({ code, command, response }: MailProblem): string {
  const words = [code, command, response].filter((one) => typeof one === "string" && one !== "");
  return withoutAddresses(words.join(" ")) || "unknown";
}

/** The delivery log holds no personal data. */
export function withoutAddresses(answer: string): string {
  return answer.replace(/\S+@\S+/g, "…").slice(0, 200);
}
