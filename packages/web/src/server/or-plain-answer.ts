import { type FailureReason, isFailure, statusOf } from "../graphql/api-failure.ts";
import { texts } from "../shell/error-page.texts.ts";
import { plainAnswer } from "./plain-answer.ts";

/**
 * For a route that answers with a document of its own and not with a page: a failure becomes a small page in words, where
 * the framework would show its reader bare JSON. A redirect, such as to signing in, passes.
 */
export async function orPlainAnswer(document: Promise<Response>): Promise<Response> {
  try {
    return await document;
  } catch (thrown) {
    if (typeof thrown !== "object" || thrown === null || !("data" in thrown) || !isFailure(thrown.data))
      throw thrown;
    const { reason } = thrown.data;
    return plainAnswer(statusOf[reason], sentence(reason, "nl"), sentence(reason, "en"));
  }
}

function sentence(reason: FailureReason, language: "nl" | "en"): string {
  const { title, whatToDo } = texts[language];
  return `${title[reason]}. ${whatToDo[reason]}`;
}
