import { checkForm, receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import { dayWords } from "@gehoor/web/i18n/day-words.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ActionFunctionArgs } from "react-router";
import { RefusalFields } from "../commands/command-outcome.ts";
import { problemMistakes, Today } from "../intake/register.server.ts";
import type { Code } from "../words/code.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { requestForm, requestInput } from "./request-form.server.ts";

const RegisterOmbudsmanRequest = graphql(
  `
  mutation RegisterOmbudsmanRequest($input: RegisterOmbudsmanRequestInput!) {
    registered: registerOmbudsmanRequest(input: $input) {
      __typename
      ... on Receipt { complaint { reference receivedOn } }
      ... on Refused { refusal { ...RefusalFields } }
      ... on InvalidInput { problems { path code } }
    }
  }
`,
  [RefusalFields],
);

const refusedAt: Partial<Record<Code<"RefusalCode">, string>> = {
  RECEIVED_IN_FUTURE: "receivedOn",
  SENT_ON_WITHOUT_REASON: "delayReason",
  CONDUCT_IN_FUTURE: "conductUntilOn",
};

/** Registers a request to the ombudsman; what was handed in here goes to them at once. */
export async function registerRequest(args: ActionFunctionArgs) {
  const { api, language } = requestContext(args.context);
  const form = await receiveForm(args);
  const { today } = await api.query(Today, {});
  const sent = checkForm(args, form, requestForm(today));
  if (!sent.ok) return sent.again;
  const { registered } = await api.mutate(RegisterOmbudsmanRequest, { input: requestInput(sent.values) });
  switch (registered.__typename) {
    case "Receipt": {
      const { reference, receivedOn } = registered.complaint;
      const sentOn = sent.values.channel !== "FORWARDED";
      const registration = { reference, received: dayWords(language).long(receivedOn), sentOn };
      return { registration, mistakes: [], typed: {} };
    }
    case "Refused": {
      const { words, article } = refusalWords(registered.refusal, language);
      return sent.refuse({ name: refusedAt[registered.refusal.code], message: `${words} (${article})` });
    }
    case "InvalidInput":
      return sent.refuse(...problemMistakes(registered.problems, language));
  }
}
