import { answerCommand } from "@gehoor/web/commands/answer-command.server.ts";
import { receiveForm } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import type { ActionFunctionArgs, data } from "react-router";
import { answerDraft, draftsMeanwhile } from "../drafts/answer-draft.server.ts";
import { takesDraft } from "../drafts/draft-fields.ts";
import type { Deviation } from "../forms/fields/form-schema.server.ts";
import type { Fields } from "../forms/fields/staff-fields.ts";
import { casePath } from "./action-path.ts";
import { changesSince } from "./changes-since.server.ts";
import { checkCommand, tellingOf } from "./check-command.server.ts";
import { commandDocument } from "./command-document.ts";
import type { CommandState } from "./command-state.ts";
import { type ActionForm, allFields, type FormAction } from "./define-form.ts";
import type { LetterReader } from "./letter/letter-beforehand.server.ts";
import { letterButton } from "./letter/letter-button.ts";

/**
 * The action of a page that runs one command: reads and checks the form, sends the mutation, and goes back to the case;
 * or shows the form again with the refusal in words, or with what somebody else changed meanwhile. Nothing typed is lost.
 *
 * @param readLetter for a form whose letter is read beforehand: what its button asks
 */
export function runCommand<Type extends FormAction, Asked extends Fields, Extra extends Fields>(
  form: ActionForm<Type, Asked, Extra>,
  deviation: Deviation<Type, Extra> = {},
  readLetter?: LetterReader,
) {
  const document = commandDocument(form.type);
  const writes = takesDraft(allFields(form));
  return async (args: ActionFunctionArgs): Promise<Response | ReturnType<typeof data<CommandState>>> => {
    const { api, language } = requestContext(args.context);
    const reference = args.params.reference ?? "";
    const received = await receiveForm(args);
    if (readLetter && received.has(letterButton)) return (await readLetter(args, received)).page;
    const asked = writes ? await answerDraft(args, form.type, received) : undefined;
    if (asked) return asked;
    const sent = await checkCommand(args, form, received, deviation);
    if (!sent.ok) return sent.again;
    const meanwhile = writes ? await draftsMeanwhile(args, form.type, received) : undefined;
    if (meanwhile?.again) return meanwhile.again;
    const { outcome } = await api.mutate(document, { input: sent.values });
    if (outcome.__typename === "CommandDone") await meanwhile?.done();
    return answerCommand(args, outcome, sent, {
      ...tellingOf(args, form),
      done: { path: casePath(reference), flash: form.type },
      conflict: async () => {
        const seen = Number(sent.typed.version?.[0] ?? 0);
        return { ...sent.refuse().data, conflict: await changesSince(api, reference, seen, language) };
      },
    });
  };
}
