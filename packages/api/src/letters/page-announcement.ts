import type { Complaint } from "@gehoor/domain";

/**
 * The message that a letter is to be read on the complaint's own page (Awb 2:10(1)). It tells no more than that: mail is
 * read by more people than the page, and a link that signs in would be followed by scanners.
 */
export function pageAnnouncement(
  { reference, language }: Pick<Complaint, "reference" | "language">,
  citizenUrl: string,
): { readonly subject: string; readonly html: string; readonly text: string } {
  const page = new URL("/mijn-klacht/inloggen", citizenUrl).href;
  const lines = [
    `Er staat een brief voor u klaar over uw klacht met kenmerk ${reference}.`,
    `U leest hem op ${page}. Log in met uw kenmerk en uw toegangscode.`,
    "U koos ervoor om uw brieven daar te lezen. Liever per e-mail of per post? Verander het daar bij Uw gegevens.",
    ...(language === "en"
      ? [
          `A letter about your complaint with reference ${reference} is ready for you at ${page}. Sign in with your reference and access code.`,
        ]
      : []),
  ];
  return {
    subject: `Er staat een brief voor u klaar (${reference})`,
    text: `${lines.join("\n\n")}\n`,
    html: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Er staat een brief voor u klaar</title><body>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`,
  };
}
