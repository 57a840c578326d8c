import { type ChoiceField, codesIn } from "@gehoor/web/forms/fields/fields.ts";
import type { FormState } from "@gehoor/web/forms/form-state.ts";
import { parseForm } from "@gehoor/web/forms/reading/parse-form.ts";
import { fieldsOfAddress } from "@gehoor/web/forms/reading/read-form.server.ts";
import { graphql } from "@gehoor/web/graphql/graphql.ts";
import type { Language } from "@gehoor/web/i18n/language.ts";
import { api, languageOf } from "@gehoor/web/server/middleware/request-context.ts";
import type { RouterContextProvider } from "react-router";
import { z } from "zod";
import { refusalTexts } from "#app/words/refusals.texts.ts";
import { texts as form } from "../complaint-form.texts.ts";
import { whenItHappened } from "./conduct-day.server.ts";
import { screeningQuestions as asked, type ScreeningName, screeningNames } from "./screening-questions.ts";

export const TodayQuery = graphql(`query ScreeningToday { today }`);

/**
 * The questions before the form. All may be skipped: an unanswered one counts as the answer that flags nothing, because
 * the questions only advise (Awb 9:8 leaves it to people).
 *
 * @param todayOn `YYYY-MM-DD`: what happened, happened by then; any day passes where it is not known
 */
export const screeningSchema = (language: Language, todayOn: string | undefined) =>
  z
    .object({
      matter: answerTo(asked.matter),
      subject: answerTo(asked.subject),
      about: answerTo(asked.about),
      conductUntilOn: whenItHappened(form[language].mistakes.day, todayOn).refine(
        (on) => on === undefined || todayOn === undefined || on <= todayOn,
        refusalTexts[language].CONDUCT_IN_FUTURE,
      ),
      decision: answerTo(asked.decision),
      earlierComplaint: answerTo(asked.earlierComplaint),
      proceedings: answerTo(asked.proceedings),
      concerns: answerTo(asked.concerns),
    })
    .transform(({ conductUntilOn, ...given }) => ({
      matter: given.matter ?? "CONDUCT",
      subject: given.subject ?? "OTHER",
      about: given.about ?? "UNKNOWN",
      conductUntilOn,
      decision: given.decision ?? "NONE",
      earlierComplaint: given.earlierComplaint === "yes",
      proceedings: given.proceedings ?? "NONE",
      concerns: given.concerns ?? "SELF",
      answered: answeredIn(given),
    }));

const answerTo = <Code extends string>({ of }: ChoiceField<Code>) =>
  z.enum(codesIn(of)).optional().catch(undefined);

/** Which questions were answered. The day is no such question: left open it is left out. */
function answeredIn(given: Partial<Record<ScreeningName, unknown>>) {
  return screeningNames.filter((name) => given[name] !== undefined).map((name) => asked[name].code);
}

export type ScreeningAnswers = z.output<ReturnType<typeof screeningSchema>>;

export type ReadScreening =
  | { readonly ok: true; readonly answers: ScreeningAnswers; readonly typed: FormState["typed"] }
  | { readonly ok: false; readonly state: FormState };

/**
 * Reads the answers from an address. They stand there, and not in a form that is posted, so that going back, reloading
 * and opening in a second tab all work by themselves.
 *
 * @returns the answers, or the form with its one possible mistake: a day that does not exist or is still to come
 */
export async function readScreening(
  url: string,
  context: Readonly<Pick<RouterContextProvider, "get">>,
): Promise<ReadScreening> {
  const language = languageOf(context);
  const given = fieldsOfAddress(url);
  const todayOn = await todayFor(given, "conductUntilOn", context);
  const parsed = parseForm(given, screeningSchema(language, todayOn), language);
  if (!parsed.ok) return { ok: false, state: parsed.state };
  return { ok: true, answers: parsed.values, typed: parsed.typed };
}

/** Today, where a day was filled in that may not come after it; the API is asked for nothing else. */
export async function todayFor(
  given: URLSearchParams,
  field: string,
  context: Readonly<Pick<RouterContextProvider, "get">>,
): Promise<string | undefined> {
  const isFilled = [...given].some(([name, value]) => name.startsWith(field) && value.trim() !== "");
  return isFilled ? (await api(context).query(TodayQuery, {})).today : undefined;
}

/**
 * The answers to advise on. Who left open whether there is a decision may have one, of which the short term is running
 * (Awb 6:7): unlike in the complaint, where an open answer flags nothing, that is worth a warning.
 */
export function toAdviseOn({ answers, typed }: Extract<ReadScreening, { ok: true }>): ScreeningAnswers {
  return typed.decision?.[0] ? answers : { ...answers, decision: "UNKNOWN" };
}

/** The answers as the API takes them. */
export function screeningInput({ conductUntilOn, ...answers }: ScreeningAnswers) {
  return { ...answers, conductUntilOn: conductUntilOn ?? null };
}
