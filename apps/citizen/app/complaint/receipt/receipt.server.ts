import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { type Language, pathIn } from "@gehoor/web/i18n/language.ts";
import type { RequestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type TermWords, termWords } from "@gehoor/web/terms/term-words.server.ts";
import { DeadlineFields } from "#app/words/deadline-fields.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import { type SummarySection, summaryOf } from "../review/summary.server.ts";
import { EnteredContent, type EnteredPerson } from "./entered.server.ts";
import { receiptPath } from "./kept-receipts.server.ts";
import { type QrCode, qrCode } from "./qr-code.server.ts";
import { texts } from "./receipt.texts.ts";
import { signInPath } from "./sign-in-path.ts";

export const ReceiptQuery = graphql(
  `query Receipt($key: String!) {
    receipt(key: $key) {
      accessCode
      complaint {
        reference
        receivedAt
        deadlines { ...DeadlineFields }
      }
      entered { ...EnteredContent }
    }
  }`,
  [EnteredContent, DeadlineFields],
);

type Answer = NonNullable<ResultOf<typeof ReceiptQuery>["receipt"]>;

/** What the complainant takes home, in words. */
export type ReceiptWords = {
  readonly reference: string;
  /** The access code in groups, to be read aloud; undefined when it comes by letter. */
  readonly codeGroups: readonly string[] | undefined;
  readonly title: string;
  readonly received: string;
  /** What was sent where. */
  readonly sent: string;
  /** Whether that is mail, which may be taken for spam. */
  readonly mailed: boolean;
  /** That we may ask for an authorisation; undefined where nobody acts for another. */
  readonly authorisation: string | undefined;
  readonly steps: readonly { readonly text: string; readonly term: TermWords }[];
  /** Where this page stands, below the site's own address. */
  readonly path: string;
  readonly signInUrl: string;
  readonly qr: QrCode;
};

/** What the complainant takes home, with a copy of all that was entered. */
export function receiptOf(
  { accessCode, complaint, entered }: Answer,
  { language, environment }: Pick<RequestContext, "language" | "environment">,
): { readonly receipt: ReceiptWords; readonly summary: readonly SummarySection[] } {
  const t = texts[language];
  const speaker = entered?.representative ?? entered?.complainants[0];
  const stepTexts = [
    ["ACKNOWLEDGEMENT", t.acknowledged],
    ["DECLINE_NOTICE", t.declined],
    ["DECISION", t.decided],
  ] as const;
  // Only the reference stands in the code: an access code in an address would end up in histories and logs.
  const signInUrl = new URL(pathIn(language, signInPath(complaint.reference)), environment.publicUrl).href;
  const receipt = {
    reference: complaint.reference,
    codeGroups: accessCode === null ? undefined : groupsOf(accessCode),
    title: ownActs[language].received({ reference: complaint.reference }),
    received: t.received({ moment: dayWords(language).moment(complaint.receivedAt) }),
    sent: speaker ? sentWords(speaker, language) : t.onPage,
    mailed: speaker?.letters === "EMAIL",
    authorisation: speaker?.kind === "AUTHORISED" ? t.authorisation : undefined,
    steps: stepTexts.flatMap(([kind, text]) => {
      const deadline = complaint.deadlines.find((one) => one.kind === kind);
      return deadline ? [{ text, term: termWords(deadline, language) }] : [];
    }),
    path: receiptPath(complaint.reference),
    signInUrl,
    qr: qrCode(signInUrl),
  };
  return { receipt, summary: entered ? summaryOf(entered, language) : [] };
}

/** How the first letter comes: true before anything was sent. */
function sentWords({ letters, email, address }: EnteredPerson, language: Language): string {
  const t = texts[language];
  if (letters === "EMAIL" && email !== null) return t.byEmail({ email });
  return letters === "POST" ? t.byPost({ address: address.join(", ") }) : t.onPage;
}

/** The groups the code was made in; its single check character stays with the last of them. */
function groupsOf(code: string): string[] {
  return code.match(/[^-]{2,}(?:-[^-]$)?/g) ?? [code];
}
