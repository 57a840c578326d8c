import type { Complaint } from "@gehoor/domain";
import type { Organisation } from "../../../db/organisation.ts";
import { escapeHtml } from "../../rendering/render-html.ts";

/**
 * The message that a letter is to be read on the complaint's own page (Awb 2:10(1)). It tells no more than that: mail is
 * read by more people than the page, and a link that signs in would be followed by scanners.
 */
export function pageAnnouncement(
  { reference, language }: Pick<Complaint, "reference" | "language">,
  { name, coordinatorPhone }: Pick<Organisation, "name" | "coordinatorPhone">,
  citizenUrl: string,
): { readonly subject: string; readonly html: string; readonly text: string } {
  const signIn = `/mijn-klacht/inloggen?kenmerk=${reference}`;
  const page = new URL(signIn, citizenUrl).href;
  const title = "Er staat een brief voor u klaar";
  const dutch = [
    `Er staat een brief voor u klaar over uw klacht met kenmerk ${reference}.`,
    `U leest hem op ${page}. Log in met uw kenmerk en uw toegangscode.`,
    "U koos ervoor om uw brieven daar te lezen. Liever per e-mail of per post? Verander het daar bij Uw gegevens.",
  ];
  const english =
    language === "en"
      ? [
          `A letter about your complaint with reference ${reference} is ready for you at ${new URL(`/en${signIn}`, citizenUrl).href}. Sign in with your reference and access code.`,
        ]
      : [];
  const closing = ["Met vriendelijke groet,", name, `Telefoon: ${coordinatorPhone}`];
  const html = (lines: readonly string[], attributes = "") =>
    lines.map((line) => `<p${attributes}>${line}</p>`).join("");
  return {
    subject: `${title}${language === "en" ? " / A letter is ready for you" : ""} (${reference})`,
    text: `${[...dutch, ...english, closing.join("\n")].join("\n\n")}\n`,
    html: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${title}</title><body>${html(dutch)}${html(english, ' lang="en"')}<p>${closing.map(escapeHtml).join("<br>")}</p></body></html>`,
  };
}
