import type { MailMatter, TermKind } from "@gehoor/domain";
import type { Organisation } from "../db/organisation.ts";
import { escapeHtml } from "./rendering/render-html.ts";
import { longDay } from "./words/phrases.ts";

/** One thing that is told: what of which complaint. Nothing of who complains or of what: mail is read by more people than the file. */
export interface MailLine {
  readonly matter: MailMatter;
  readonly reference: string;
  readonly termKind: TermKind | null;
  readonly dueOn: Temporal.PlainDate | null;
}

/** How much waits for somebody on a morning. */
export interface DigestFigures {
  readonly waiting: number;
  readonly late: number;
  readonly dueSoon: readonly { readonly reference: string; readonly dueOn: Temporal.PlainDate }[];
}

interface Addressed {
  readonly name: string;
  readonly organisation: Pick<Organisation, "name">;
  readonly staffUrl: string;
}

interface Words {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** What happened, as it is mailed: one thing, or a few together. */
export function matterMail(lines: readonly MailLine[], addressed: Addressed): Words {
  const [first] = lines;
  const subject =
    lines.length === 1 && first
      ? `${first.reference}: ${subjects[first.matter]}`
      : `${lines.length} klachten vragen iets van u`;
  const told = lines.map((line) => ({
    words: `${line.reference}: ${sentenceOf(line)}`,
    path: `/zaken/${line.reference}`,
  }));
  return written(subject, "", told, addressed);
}

/** What waits on the morning of a working day. */
export function digestMail({ waiting, late, dueSoon }: DigestFigures, addressed: Addressed): Words {
  const words = (count: number) => (count === 1 ? "1 klacht" : `${count} klachten`);
  const facts = [
    waiting > 0 && `${words(waiting)} ${waiting === 1 ? "wacht" : "wachten"} op u.`,
    late > 0 && `${words(late)} ${late === 1 ? "is" : "zijn"} te laat.`,
  ].filter((one) => one !== false);
  const told = [
    { words: "Alles wat op u wacht", path: "/" },
    ...dueSoon.map(({ reference, dueOn }) => ({
      words: `${reference}: uiterlijk ${longDay(dueOn)}`,
      path: `/zaken/${reference}`,
    })),
  ];
  return written("Vandaag in Gehoor", facts.join(" "), told, addressed);
}

const subjects: Readonly<Record<MailMatter, string>> = {
  ASSIGNED: "wilt u deze klacht behandelen?",
  APPROVAL: "wacht op uw goedkeuring",
  DUE_TOMORROW: "een termijn loopt bijna af",
  LATE: "een termijn is voorbij",
  CITIZEN_ANSWERED: "de klager heeft een bericht gestuurd",
};

function sentenceOf({ matter, termKind, dueOn }: MailLine): string {
  const term = termKind ? `de termijn “${terms[termKind]}”` : "een termijn";
  switch (matter) {
    case "ASSIGNED":
      return "u bent gevraagd deze klacht te behandelen. Was u bij de gedraging betrokken? Zeg binnen twee werkdagen of u de klacht in behandeling neemt.";
    case "APPROVAL":
      return "een voorstel wacht op een ondertekenaar.";
    case "DUE_TOMORROW":
      return `${term} loopt tot en met ${dueOn ? longDay(dueOn) : "morgen"}.`;
    case "LATE":
      return `${term} is voorbij${dueOn ? ` sinds ${longDay(dueOn)}` : ""}. Dit moet nog gebeuren.`;
    case "CITIZEN_ANSWERED":
      return "de klager heeft een bericht gestuurd.";
  }
}

const terms: Readonly<Record<TermKind, string>> = {
  ACKNOWLEDGEMENT: "ontvangstbevestiging",
  CONTACT: "eerste contact",
  ROUTING: "toewijzen",
  DECLARATION: "verklaring van de behandelaar",
  DECLINE_NOTICE: "niet behandelen",
  DECISION: "antwoord",
  POSTPONED_DECISION: "antwoord na uitstel",
  ANSWER_TARGET: "antwoord",
  SUPPLEMENT: "aanvulling",
  INFORMAL_REVIEW: "samen oplossen bekijken",
  HEARING_REPLY: "antwoord op het aanbod van een gesprek",
  REVIEW: "bezwaar of beroep",
  BREACH_REPORT: "melding van een datalek",
  OMBUDSMAN_REQUEST: "naar de ombudsman",
  OMBUDSMAN_DEMAND: "inlichtingen aan de ombudsman",
  FOLLOW_UP: "reactie op een aanbeveling",
};

type Told = { readonly words: string; readonly path: string };

/** The same in plain text and as a page. Each line has its link; it survives signing in. */
function written(
  subject: string,
  lead: string,
  told: readonly Told[],
  { name, organisation, staffUrl }: Addressed,
): Words {
  const link = (path: string) => new URL(path, staffUrl).href;
  const choose = "Welke mail u krijgt, kiest u bij Mijn meldingen";
  const hello = `Dag ${name},`;
  const lines = told.map(({ words, path }) => `${words}\n${link(path)}`);
  const text = [
    hello,
    ...(lead ? [lead] : []),
    ...lines,
    `${choose}: ${link("/meldingen")}`,
    organisation.name,
  ];
  const items = told
    .map(({ words, path }) => `<li><a href="${escapeHtml(link(path))}">${escapeHtml(words)}</a></li>`)
    .join("");
  return {
    subject,
    text: `${text.join("\n\n")}\n`,
    html: `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${escapeHtml(subject)}</title><body><p>${escapeHtml(hello)}</p>${lead ? `<p>${escapeHtml(lead)}</p>` : ""}<ul>${items}</ul><p><a href="${escapeHtml(link("/meldingen"))}">${choose}</a></p><p>${escapeHtml(organisation.name)}</p></body></html>`,
  };
}
