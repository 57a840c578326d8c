import { newIdempotencyKey } from "@gehoor/web/forms/reading/read-form.server.ts";
import { requestContext } from "@gehoor/web/server/middleware/request-context.ts";
import { type TermWords, termWords } from "@gehoor/web/terms/term-words.server.ts";
import type { LoaderFunctionArgs } from "react-router";
import { dayTable } from "../days/day-table.server.ts";
import { historySentence } from "../history/history-words.server.ts";
import { adviceWords } from "../words/advice-words.server.ts";
import { awaySentence } from "../words/away-words.server.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { routeWords } from "../words/route-words.server.ts";
import { sealedWords } from "../words/sealed-words.server.ts";
import { viewWords } from "../words/view-words.server.ts";
import { olderParameters } from "./cards/exchange/older-link.tsx";
import { caseActions } from "./case-actions.server.ts";
import { namedEntries, wholeHistory } from "./case-history.server.ts";
import { CaseQuery } from "./case-query.ts";
import { deadlineBar } from "./deadline-bar.server.ts";

const nodes = <Node>({ edges }: { readonly edges: readonly { readonly node: Node }[] }) =>
  edges.map(({ node }) => node);

type CaseArgs = Pick<LoaderFunctionArgs, "request" | "context" | "params">;

/** Everything the page of a case shows, with its days, terms, reasons and events in words. */
export async function loadCase({ request, context, params }: CaseArgs) {
  const { api, language } = requestContext(context);
  const reference = params.reference ?? "";
  const older = new URL(request.url).searchParams;
  const { complaint: found, today } = await api.query(CaseQuery, {
    reference,
    messages: older.get(olderParameters.messages),
    notes: older.get(olderParameters.notes),
    letters: older.get(olderParameters.letters),
  });
  if (!found) throw api.notFound();
  const { messages, notes, letters, history, ...complaint } = found;
  const entries = await wholeHistory(api, reference, history);
  const responsible = complaint.handlerThere ?? complaint.proposedThere;
  const previews = [complaint.week1, complaint.week2, complaint.week3, complaint.week4];
  return {
    complaint: { ...complaint, advice: complaint.advice.map((one) => adviceWords(one, language)) },
    today,
    messages: nodes(messages),
    notes: nodes(notes),
    letters: nodes(letters),
    counts: { messages: messages.totalCount, notes: notes.totalCount },
    older: {
      messages: messages.pageInfo,
      notes: notes.pageInfo,
      letters: letters.pageInfo,
    },
    history: namedEntries(entries, nodes(letters), {
      handler: complaint.handler?.name,
      asked: complaint.proposedHandler?.name,
    })
      .map((entry) => ({ version: entry.version, at: entry.at, words: historySentence(entry, language) }))
      .reverse(),
    actions: caseActions(complaint, language),
    suggestion: complaint.routeSuggestion && routeWords(complaint.routeSuggestion, language),
    view: viewWords[language][complaint.view],
    sealed: complaint.view === "SEALED" ? sealedWords[language] : undefined,
    away: complaint.open ? awaySentence(responsible, today, language) : undefined,
    missing: complaint.incompleteness.map((refusal) => refusalWords(refusal, language)),
    bar: deadlineBar(complaint, today),
    terms: complaint.deadlines.map((deadline) => ({
      kind: deadline.kind,
      status: deadline.status,
      startsOn: deadline.startsOn,
      dueOn: deadline.dueOn,
      dueAt: deadline.dueAt,
      metOn: deadline.metOn,
      words: explained(termWords(deadline, language, complaint.adjournment?.weeks, "STAFF")),
    })),
    adjourned: previews.flatMap((term, at) =>
      term
        ? [{ weeks: at + 1, dueOn: term.dueOn, words: explained(termWords(term, language, at + 1, "STAFF")) }]
        : [],
    ),
    keys: {
      message: newIdempotencyKey(),
      note: newIdempotencyKey(),
      START_ASSESSMENT: newIdempotencyKey(),
      RECORD_CONTACT: newIdempotencyKey(),
      ASSIGN_HANDLER: newIdempotencyKey(),
    },
    words: dayTable({ complaint, messages, notes, letters, entries }, today, language),
  };
}

/** The steps as running text and the articles once each. */
function explained({ steps }: TermWords) {
  return {
    steps: steps.map(({ words }) => words),
    articles: [...new Set(steps.flatMap(({ article }) => article ?? []))],
  };
}

export type CaseData = Awaited<ReturnType<typeof loadCase>>;
