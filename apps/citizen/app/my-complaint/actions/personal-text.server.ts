import type { TadaDocumentNode } from "@gehoor/web/graphql/graphql.ts";
import { z } from "zod";
import { mentionsPersonalNumber } from "#app/words/personal-number.ts";
import { answersTo } from "../commands/command-fields.server.ts";
import type { Outcome } from "../commands/command-fragments.ts";
import type { FlashKey } from "../commands/flash.texts.ts";
import type { ActionQuery } from "../commands/load-command.server.ts";
import { runCommand } from "../commands/run-command.server.ts";
import { type PersonalText, texts } from "./personal-text.tsx";

type Input = { readonly complaintId: string; readonly idempotencyKey: string; readonly text: string };

/**
 * The action of a page that sends a text to the municipality. Without a version: it is welcome whatever happened meanwhile.
 * A text that seems to hold a citizen service number is warned for once, then its sender decides.
 */
export function sendPersonalText<Page extends { complaint: unknown }>(
  query: ActionQuery<Page>,
  mutation: TadaDocumentNode<{ outcome: Outcome }, { input: Input }>,
  fields: PersonalText,
  flash: FlashKey,
) {
  const check = z.intersection(answersTo(fields), z.object({ numberSeen: z.string().optional() }));
  return runCommand(query, check, ({ given: { text, numberSeen }, language, once, run, refuse }) =>
    numberSeen === undefined && mentionsPersonalNumber(text)
      ? refuse({ name: "text", message: texts[language].number })
      : run(mutation, { ...once, text }, flash),
  );
}
