import { checkForm, receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ActionFunctionArgs } from "react-router";
import { RefusalFields } from "../commands/command-outcome.ts";
import type { Code } from "../words/code.ts";
import { inputProblemTexts } from "../words/input-problem.texts.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { termTexts } from "../words/term.texts.ts";
import { intakeForm, registerInput } from "./intake-form.server.ts";

export const RegisterComplaint = graphql(
  `
  mutation RegisterComplaint($input: RegisterComplaintInput!) {
    registered: registerComplaint(input: $input) {
      __typename
      ... on Receipt { letter { number channel } complaint { id reference receivedOn deadlines { kind dueOn } } }
      ... on Refused { refusal { ...RefusalFields } }
      ... on InvalidInput { problems { path code } }
    }
  }
`,
  [RefusalFields],
);

export const Today = graphql(`query IntakeToday { today registeredFreelyFromOn }`);

const refusedAt: Partial<Record<Code<"RefusalCode">, string>> = {
  RECEIVED_IN_FUTURE: "receivedOn",
  BACKDATED_WITHOUT_REASON: "backdatingReason",
  NOT_READ_BACK: "readBack",
  SCAN_MISSING: "paperReference",
  CONDUCT_IN_FUTURE: "conductUntilOn",
  NO_PARTS: "parts[0].description",
  NO_SPOKESPERSON: "complainant.name",
};

/**
 * Registers a complaint on behalf of somebody. The receipt, with an access code that is told once, is in the answer to
 * this request only.
 */
export async function register(args: ActionFunctionArgs) {
  const { api, language } = requestContext(args.context);
  const form = await receiveForm(args);
  const facts = await api.query(Today, {});
  const sent = checkForm(args, form, intakeForm(form, facts, language));
  if (!sent.ok) return sent.again;
  const { registered } = await api.mutate(RegisterComplaint, { input: registerInput(sent.values) });
  switch (registered.__typename) {
    case "Receipt": {
      const { reference, receivedOn, deadlines } = registered.complaint;
      const { long } = dayWords(language);
      const terms = deadlines.map(({ kind, dueOn }) => ({
        term: termTexts[language][kind],
        due: long(dueOn),
      }));
      const { letter, complaint } = registered;
      const codeBy = letter?.channel ?? "NONE";
      // Who stands at the desk need not wait for the post, and who has no address gets it in no other way.
      const inHand = codeBy === "NONE" || (codeBy === "POST" && sent.values.channel === "DESK");
      const toHandOver = letter && inHand ? { complaintId: complaint.id, number: letter.number } : undefined;
      const receipt = { reference, codeBy, toHandOver, received: long(receivedOn), terms };
      return { receipt, mistakes: [], typed: {} };
    }
    case "Refused": {
      const { words, article } = refusalWords(registered.refusal, language);
      return sent.refuse({ name: refusedAt[registered.refusal.code], message: `${words} (${article})` });
    }
    case "InvalidInput":
      return sent.refuse(...problemMistakes(registered.problems, language));
  }
}

/** What the API found wrong, each at the field of the form that was sent as it. */
export function problemMistakes(
  problems: readonly { readonly path: string; readonly code: Code<"InputProblemCode"> }[],
  language: Language,
) {
  return problems.map(({ path, code }) => ({
    name: path.replace(/^(?:input\.)?(?:screening\.)?/, "").replace(/\.(\d+)/g, "[$1]"),
    message: inputProblemTexts[language][code],
  }));
}
