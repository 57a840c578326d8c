import { graphql, type VariablesOf } from "@gehoor/web/graphql/graphql.ts";
import { type Person, personInput } from "#app/words/contact-fields.server.ts";
import type { FilledIn } from "./complaint-schema.server.ts";
import { complaintField, oralWishInput } from "./fields/complaint-fields.ts";
import { screeningInput } from "./screening/screening-answers.server.ts";
import { conductDay } from "./screening/screening-questions.ts";

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

/** With a field that may be left out, or the form would forget one that the API adds. */
type Input = Required<VariablesOf<typeof SubmitComplaint>["input"]>;

/**
 * The command behind a filled-in form.
 *
 * @param draftId tells this browser's form from other people's; two tabs share it. With it a double click, a retry or a
 * second tab with the same text is the same complaint; another text is another complaint, never lost in the first
 */
export function submission(fields: FilledIn, language: "nl" | "en", draftId: string): Input {
  const represented = fields.acting === "FOR_OTHER";
  return {
    idempotencyKey: draftId,
    language: language === "nl" ? "NL" : "EN",
    ...fields.answers,
    ...oralWishInput(fields.answers),
    screening: screeningInput(fields.screening),
    parts: fields.parts,
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
export function fieldOfInput(path: string, acting: FilledIn["acting"]): string | undefined {
  const field = path
    .replace(/^input\./, "")
    .replace(/^complainant\./, acting === "SELF" ? "own." : "represented.")
    .replace(/^representative\.(?:person\.)?/, "own.")
    .replace(/\.emailConsent$/, ".letters")
    .replace(/\.(\d+)(?=\.|$)/g, "[$1]");
  const isShown =
    field === "signed" ||
    field === conductDay ||
    complaintField(field) !== undefined ||
    /^(?:parts|own|represented)\b/.test(field);
  return isShown ? field : undefined;
}
