import type { ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { pathIn } from "@gehoor/web/i18n/language.ts";
import type { Visit } from "@gehoor/web/server/middleware/visit.ts";
import { type TermWords, termWords } from "@gehoor/web/terms/term-words.server.ts";
import type { ReachablePerson } from "#app/words/contact-fields.server.ts";
import { ownActs } from "#app/words/own-acts.texts.ts";
import type { ComplaintFields } from "./complaint-fields.server.ts";
import { type QrCode, qrCode } from "./qr-code.server.ts";
import { texts } from "./receipt.texts.ts";
import type { SubmitComplaint } from "./submission.server.ts";
import { addressLines } from "./summary.server.ts";

type Answer = Extract<ResultOf<typeof SubmitComplaint>["submitComplaint"], { __typename: "Receipt" }>;

/** What the complainant takes home, in words. */
export type ReceiptWords = {
  readonly reference: string;
  /** The access code in groups, to be read aloud; undefined when it comes by letter. */
  readonly codeGroups: readonly string[] | undefined;
  readonly title: string;
  readonly received: string;
  /** What was sent where. */
  readonly sent: string;
  readonly steps: readonly { readonly text: string; readonly term: TermWords }[];
  readonly signInUrl: string;
  readonly qr: QrCode;
};

/** The receipt of a complaint; sent again with the same key the API gives the same one. */
export function receiptOf(
  { accessCode, complaint }: Answer,
  fields: ComplaintFields,
  { language, environment }: Pick<Visit, "language" | "environment">,
): ReceiptWords {
  const t = texts[language];
  const own = fields.acting === "SELF" ? fields.complainant : fields.representative;
  const stepTexts = [
    ["ACKNOWLEDGEMENT", t.acknowledged],
    ["DECLINE_NOTICE", t.declined],
    ["DECISION", t.decided],
  ] as const;
  // Only the reference stands in the code: an access code in an address would end up in histories and logs.
  const signIn = pathIn(language, `/mijn-klacht/inloggen?kenmerk=${encodeURIComponent(complaint.reference)}`);
  const signInUrl = new URL(signIn, environment.publicUrl).href;
  return {
    reference: complaint.reference,
    codeGroups: accessCode === null ? undefined : groupsOf(accessCode),
    title: ownActs[language].received({ reference: complaint.reference }),
    received: t.received({ moment: dayWords(language).moment(complaint.receivedAt) }),
    sent: sentWords(own, language),
    steps: stepTexts.flatMap(([kind, text]) => {
      const deadline = complaint.deadlines.find((one) => one.kind === kind);
      return deadline ? [{ text, term: termWords(deadline, language) }] : [];
    }),
    signInUrl,
    qr: qrCode(signInUrl),
  };
}

/** How the first letter comes: true before anything was sent. */
function sentWords(own: ReachablePerson, language: Language): string {
  const t = texts[language];
  switch (own.letters) {
    case "EMAIL":
      return t.byEmail({ email: own.email });
    case "POST":
      return t.byPost({ address: addressLines(own.address).join(", ") });
    case "PAGE":
    case "PAGE_SILENT":
      return t.onPage;
  }
}

/** The groups the code was made in; its single check character stays with the last of them. */
function groupsOf(code: string): string[] {
  return code.match(/[^-]{2,}(?:-[^-]$)?/g) ?? [code];
}
