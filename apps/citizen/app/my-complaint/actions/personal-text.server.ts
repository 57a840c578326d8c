import type { TextLimit } from "@gehoor/web/forms/fields/text-limit.ts";
import type { Mistake } from "@gehoor/web/forms/form-state.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { z } from "zod";
import { mentionsPersonalNumber } from "#app/words/personal-number.ts";
import { texts } from "./personal-text.texts.ts";

/** A text to the municipality. */
export function personalText(language: Language, most: TextLimit) {
  return z.object({
    text: z
      .string({ error: ({ input }) => (input === undefined ? texts[language].missing : undefined) })
      .max(most),
    numberSeen: z.string().optional(),
  });
}

/** The warning when a text seems to hold a citizen service number; given once, then the sender decides. */
export function numberWarning(
  { text, numberSeen }: { text: string; numberSeen?: string | undefined },
  language: Language,
): Mistake | undefined {
  if (numberSeen !== undefined || !mentionsPersonalNumber(text)) return undefined;
  return { name: "text", message: texts[language].number };
}
