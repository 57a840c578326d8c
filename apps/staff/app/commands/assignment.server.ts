import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import type { Code } from "../words/code.ts";
import { subjectTexts } from "../words/intake.texts.ts";
import { officeTexts } from "../words/people.texts.ts";
import type { FormArgs } from "./load-form.server.ts";

const AssignmentQuery = graphql(`
  query Assignment($reference: String!) {
    complaint(reference: $reference) {
      proposedBy { name } proposedOn namedPersons conductUntilOn concernsAuthorityOnly
      deadlines { kind dueOn }
      department { name { nl en } }
      parts { number subject description }
      complainants { partyId name }
      respondents { partyId name office ofAuthority staff { name } }
    }
  }
`);

type Asked = NonNullable<ResultOf<typeof AssignmentQuery>["complaint"]>;

const texts = wordTexts({
  asked: { nl: "Gevraagd door", en: "Asked by" },
  on: { nl: "op", en: "on" },
  until: { nl: "Verklaren kan tot en met", en: "To be declared until" },
  answer: { nl: "Antwoord aan de klager tot en met", en: "Answer to the complainant until" },
  complainant: { nl: "Klager", en: "Complainant" },
  respondent: { nl: "Over", en: "About" },
  named: { nl: "Genoemd door de klager", en: "Named by the complainant" },
  department: { nl: "Afdeling", en: "Department" },
  conduct: { nl: "Laatste dag van de gedraging", en: "Last day of the conduct" },
  part: { nl: "Onderdeel", en: "Part" },
});

/**
 * What it takes for who is asked to handle a complaint to say whether they were involved: about what and whom it is, who
 * complains, and by which days. Days in words.
 */
export async function loadAssignment({ read, language }: FormArgs) {
  const complaint = await read(AssignmentQuery);
  const conductOf = complaint.respondents.map(({ partyId, ...one }) => ({
    value: partyId,
    label: respondentWords(one, language),
  }));
  return {
    about: aboutWhat(complaint, language),
    // Whose conduct need not be asked where there is only one.
    options: { conductOf: conductOf.length > 1 ? conductOf : [] },
    authorityOnly: complaint.concernsAuthorityOnly,
    declaredOf: declaredOf(complaint, language),
  };
}

/** Of whose conduct the declaration speaks, where the authority's own members are complained about beside them (9:7(2)). */
function declaredOf({ respondents }: Asked, language: Language): string | undefined {
  const employees = respondents.filter(({ ofAuthority }) => !ofAuthority);
  if (employees.length === 0 || employees.length === respondents.length) return undefined;
  return employees.map((one) => respondentWords(one, language)).join(", ");
}

function aboutWhat(asked: Asked, language: Language) {
  const t = texts[language];
  const { long } = dayWords(language);
  const dueOn = (kind: Code<"TermKind">) => asked.deadlines.find((one) => one.kind === kind)?.dueOn;
  const declareOn = dueOn("DECLARATION");
  const answerOn = dueOn("POSTPONED_DECISION") ?? dueOn("ANSWER_TARGET") ?? dueOn("DECISION");
  const { proposedBy, proposedOn, conductUntilOn } = asked;
  return [
    {
      term: t.asked,
      description: proposedBy && proposedOn && `${proposedBy.name}, ${t.on} ${long(proposedOn)}`,
    },
    { term: t.until, description: declareOn && long(declareOn) },
    { term: t.answer, description: answerOn && long(answerOn) },
    {
      term: t.complainant,
      description: asked.complainants.flatMap(({ name }) => name ?? []).join(", ") || undefined,
    },
    {
      term: t.respondent,
      description: asked.respondents.map((one) => respondentWords(one, language)).join(", ") || undefined,
    },
    { term: t.named, description: asked.namedPersons },
    { term: t.department, description: asked.department?.name[language] },
    { term: t.conduct, description: conductUntilOn && long(conductUntilOn) },
    ...asked.parts.map(({ number, subject, description }) => ({
      term: `${t.part} ${number}: ${subjectTexts[language][subject].toLowerCase()}`,
      description,
    })),
  ];
}

function respondentWords(
  { name, office, staff }: Pick<Asked["respondents"][number], "name" | "office" | "staff">,
  language: Language,
): string {
  const who = staff?.name ?? name;
  return who ? `${who} (${officeTexts[language][office]})` : officeTexts[language][office];
}
