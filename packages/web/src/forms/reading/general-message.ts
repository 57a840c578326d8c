import type { z } from "zod";
import type { Language } from "../../i18n/language.ts";
import { countWords } from "../fields/count-words.ts";
import { texts } from "./messages.texts.ts";

/** What is said of a mistake where nothing else is, in the language of the page. */
export function generalMessage(issue: z.core.$ZodRawIssue, language: Language): string {
  const t = texts[language];
  switch (issue.code) {
    case "invalid_type":
      if (issue.input !== undefined) return issue.expected === "number" ? t.number : t.wrong;
      return t.required;
    case "invalid_union":
      return issue.input === undefined ? t.required : t.wrong;
    case "invalid_value":
      return t.choose;
    case "too_small":
      if (issue.origin === "array") return t.atLeast({ min: Number(issue.minimum) });
      return issue.origin === "string" ? t.tooShort({ min: Number(issue.minimum) }) : t.wrong;
    case "too_big":
      return typeof issue.input === "string"
        ? t.tooLong({
            most: countWords(Number(issue.maximum), language),
            used: countWords(issue.input.length, language),
          })
        : t.wrong;
    case "invalid_format":
      return issue.format === "email" ? t.email : t.wrong;
    case "custom":
      if (issue.params?.kind === "required") return t.required;
      return issue.params?.kind === "day" ? t.day : t.wrong;
    default:
      return t.wrong;
  }
}
