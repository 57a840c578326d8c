import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { defineForm } from "../../commands/define-form.ts";
import { formPage } from "../../commands/form-page.tsx";
import { loadForm } from "../../commands/load-form.server.ts";
import { runCommand } from "../../commands/run-command.server.ts";

/** What each number of weeks would make of the term, as the API computes it. */
const Previews = graphql(`
  query AdjournmentPreviews($reference: String!) {
    complaint(reference: $reference) {
      week1: adjournmentPreview(weeks: 1) { dueOn }
      week2: adjournmentPreview(weeks: 2) { dueOn }
      week3: adjournmentPreview(weeks: 3) { dueOn }
      week4: adjournmentPreview(weeks: 4) { dueOn }
    }
  }
`);

const texts = defineTexts({
  nl: {
    count: (facts: { weeks: number }) => (facts.weeks === 1 ? "1 week" : `${facts.weeks} weken`),
    due: (facts: { day: string }) => `Dan is het antwoord er uiterlijk ${facts.day}.`,
  },
  en: {
    count: (facts) => (facts.weeks === 1 ? "1 week" : `${facts.weeks} weeks`),
    due: (facts) => `Then the answer comes by ${facts.day}.`,
  },
});

/** How many weeks, with the day each would give, and why. */
const form = defineForm("ADJOURN", {
  weeks: {
    kind: "pickNumber",
    from: "weeks",
    label: { nl: "Met hoeveel weken?", en: "By how many weeks?" },
    refusals: ["ADJOURN_ONE_TO_FOUR_WEEKS"],
  },
  reason: {
    kind: "text",
    label: { nl: "Waarom is meer tijd nodig?", en: "Why is more time needed?" },
    hint: {
      nl: "Dit komt in de brief aan de klager en de beklaagde.",
      en: "This goes into the letter to complainant and person complained about.",
    },
  },
});

export const loader = loadForm(form, async ({ read, language }) => {
  const complaint = await read(Previews);
  const previews = [complaint.week1, complaint.week2, complaint.week3, complaint.week4];
  const t = texts[language];
  const { long } = dayWords(language);
  const weeks = previews.map((term, at) => ({
    value: String(at + 1),
    label: t.count({ weeks: at + 1 }),
    hint: term ? t.due({ day: long(term.dueOn) }) : undefined,
  }));
  return { options: { weeks } };
});
export const action = runCommand(form);
export default formPage(form);
