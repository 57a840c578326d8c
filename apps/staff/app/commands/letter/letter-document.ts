import { graphql, type ResultOf, type TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import { commandName, commandTypeName } from "../command-name.ts";
import { RefusalFields } from "../command-outcome.ts";
import type { FormAction, InputOfAction } from "../define-form.ts";

/** The letter that would come of a command, or why there would be none. */
const LetterOutcome = graphql(
  `
  fragment LetterOutcome on LetterBeforehandResult @_unmask {
    __typename
    ... on LetterBeforehand { text }
    ... on InvalidInput { problems { path code limit } }
    ... on Refused { refusal { ...RefusalFields } }
  }
`,
  [RefusalFields],
);

type Question<Type extends FormAction> = TadaDocumentNode<
  { outcome: ResultOf<typeof LetterOutcome> },
  { input: InputOfAction<Type> }
>;

/** Asks the letter of an action beforehand, with the input of its mutation. */
export function letterDocument<Type extends FormAction>(type: Type): Question<Type> {
  const name = commandTypeName(type);
  const text: string = `query ${name}Letter($input: ${name}Input!) { outcome: ${commandName(type)}Letter(input: $input) { ...LetterOutcome } }`;
  return graphql(text, [LetterOutcome]);
}
