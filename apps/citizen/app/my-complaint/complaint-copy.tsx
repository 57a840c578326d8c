import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { visit } from "@gehoor/web/server/middleware/visit.ts";
import { DefinitionList } from "@gehoor/web/shell/definition-list.tsx";
import { PageTitle } from "@gehoor/web/shell/page-title.tsx";
import { complaintWords } from "#app/words/complaint-words.texts.ts";
import type { Route } from "./+types/complaint-copy.ts";
import { BackToComplaint } from "./action-page.tsx";
import { ComplaintCopyQuery } from "./complaint-copy.documents.server.ts";
import { texts as requestTexts } from "./request.texts.ts";
import { found } from "./standing.server.ts";

const texts = defineTexts({
  nl: {
    title: "Uw klacht, zoals wij die kregen",
    below: (facts: { reference: string; moment: string }) =>
      `Kenmerk ${facts.reference} · ontvangen op ${facts.moment}`,
    part: (facts: { number: number; about: string }) => `Deel ${facts.number}: ${facts.about}`,
    when: "Wanneer het gebeurde",
    persons: "Over wie het gaat",
    wish: "Wat u zou helpen",
    talk: "Uitleg in een gesprek",
    by: "Ingediend door",
    representative: "Geholpen door",
    print: "Afdrukken gaat met uw browser: Ctrl of Command en P.",
  },
  en: {
    title: "Your complaint, as it came in",
    below: (facts) => `Reference ${facts.reference} · received on ${facts.moment}`,
    part: (facts) => `Part ${facts.number}: ${facts.about}`,
    when: "When it happened",
    persons: "Who it is about",
    wish: "What would help you",
    talk: "Explaining in a conversation",
    by: "Made by",
    representative: "Helped by",
    print: "Print with your browser: Ctrl or Command and P.",
  },
});

export async function loader({ params, context }: Route.LoaderArgs) {
  const { api, language } = visit(context);
  const complaint = found(api, (await api.query(ComplaintCopyQuery, params)).complaint);
  const t = texts[language];
  const words = complaintWords[language];
  const { moment, long } = dayWords(language);
  const { parts, conductUntilOn, oralWish } = complaint;
  const partTitle = (number: number, about: string) => (parts.length > 1 ? t.part({ number, about }) : about);
  return {
    title: complaint.straightToOmbudsman ? requestTexts[language].copy : t.title,
    reference: complaint.reference,
    received: moment(complaint.receivedAt),
    items: [
      ...parts.map(({ number, subject, description }) => ({
        term: partTitle(number, words.subject[subject]),
        text: description,
      })),
      { term: t.when, text: conductUntilOn && long(conductUntilOn) },
      { term: t.persons, text: complaint.namedPersons },
      { term: t.wish, text: complaint.wish },
      { term: t.talk, text: oralWish && words.hearing[oralWish] },
      { term: t.by, text: complaint.complainants.flatMap(({ name }) => name ?? []).join(", ") },
      { term: t.representative, text: complaint.representative?.name ?? null },
    ],
  };
}

export default function ComplaintCopyPage({ loaderData }: Route.ComponentProps) {
  const t = useTexts(texts);
  const { title, reference, received, items } = loaderData;
  return (
    <div className="g-wrap g-page">
      <BackToComplaint reference={reference} />
      <PageTitle below={t.below({ reference, moment: received })}>{title}</PageTitle>
      <div className="m-column g-card">
        <DefinitionList
          items={items.map(({ term, text }) => ({
            term,
            description: text ? <span className="m-written">{text}</span> : undefined,
          }))}
        />
      </div>
      <p className="g-quiet m-no-print">{t.print}</p>
    </div>
  );
}
