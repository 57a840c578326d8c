import { graphql, type VariablesOf } from "@gehoor/web/graphql/graphql.ts";
import { type Person, personInput } from "#app/words/contact-fields.server.ts";
import type { ComplaintFields } from "./complaint-fields.server.ts";
import { screeningInput } from "./screening-answers.server.ts";
import { conductDay } from "./screening-codes.ts";

export const SubmitComplaint = graphql(`
  mutation SubmitComplaint($input: SubmitComplaintInput!) {
    submitComplaint(input: $input) {
      __typename
      ... on Receipt {
        key
        complaint { reference }
      }
      ... on Refused { refusal { code article } }
      ... on InvalidInput { problems { code path limit } }
    }
  }
`);

type Input = VariablesOf<typeof SubmitComplaint>["input"];

/**
 * The command behind a filled-in form.
 *
 * @param draftId tells this browser's form from other people's; two tabs share it. With it a double click, a retry or a
 * second tab with the same text is the same complaint; another text is another complaint, never lost in the first
 */
export function submission(fields: ComplaintFields, language: "nl" | "en", draftId: string): Input {
  const represented = fields.acting === "FOR_OTHER";
  return {
    idempotencyKey: draftId,
    language: language === "nl" ? "NL" : "EN",
    screening: screeningInput(fields.screening),
    parts: fields.parts,
    namedPersons: fields.namedPersons ?? null,
    aboutCoordinator: fields.aboutCoordinator,
    wish: fields.wish ?? null,
    oralWish: fields.oralWish === "NONE" ? null : (fields.oralWish ?? null),
    noOralWish: fields.oralWish === "NONE",
    complainant: represented ? unreachedPerson(fields.represented) : personInput(fields.own),
    representative: represented ? { kind: fields.own.kind, person: personInput(fields.own) } : null,
    signed: true,
  };
}

/** Somebody who is represented gets nothing from us: the representative does. */
function unreachedPerson({ name, address, phone }: Person): Input["complainant"] {
  return personInput({ name, address, phone, letters: "POST" });
}

/** The field of the form for a path of the input, in which a complainant is who fills it in or who is represented. */
export function fieldOfInput(path: string, acting: ComplaintFields["acting"]): string | undefined {
  const field = path
    .replace(/^input\./, "")
    .replace(/^complainant\./, acting === "SELF" ? "own." : "represented.")
    .replace(/^representative\.(?:person\.)?/, "own.")
    .replace(/\.emailConsent$/, ".letters")
    .replace(/\.(\d+)(?=\.|$)/g, "[$1]");
  return field === "signed" ||
    field === conductDay ||
    /^(?:parts|own|represented|namedPersons|aboutCoordinator|wish|oralWish)\b/.test(field)
    ? field
    : undefined;
}
