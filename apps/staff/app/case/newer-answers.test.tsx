import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import { alertSentence } from "../alerts/alert-words.server.ts";
import { refusalWords } from "../words/refusals/refusal-words.server.ts";
import { columns } from "../worklist/look/list-look.ts";
import { ComplaintRow } from "../worklist/table/complaint-row.tsx";
import { PartsCard } from "./cards/parts-card.tsx";
import { StepCard } from "./cards/progress/step-card.tsx";
import { caseActions } from "./case-actions.server.ts";

/** A code of which only a newer API knows. */
const newer = "OF_A_NEWER_RELEASE" as never;

function shown(card: React.ReactNode): string {
  const Page = createRoutesStub([{ path: "/", Component: () => card }]);
  return renderToStaticMarkup(<Page />);
}

describe("codes of a newer API", () => {
  it("stand on a case as plain words beside what is known", () => {
    const part = { number: 1, subject: newer, description: "Hij lachte.", findings: null, ending: null };
    const parts = [{ ...part, judgement: newer, norms: [newer] }];
    const complaint = { parts, oralWish: newer, view: "STAFF" as const, joinedReferences: [] };
    const card = shown(<PartsCard complaint={complaint} />);
    expect(card).toContain("1. Nog onbekend");
    expect(card).toContain("Hij lachte.");
    const step = { action: null, because: null, awaited: newer, untilOn: null, handler: null };
    const nextStep = { reference: "K-2026-0388-1", handler: null, returnedComments: null, nextStep: step };
    expect(shown(<StepCard complaint={nextStep} />)).toMatch(/nog onbekend/i);
  });

  it("leave out an action that nobody can be offered here yet", () => {
    const known = { type: "ADD_NOTE", allowed: true, refusal: null };
    const complaint = {
      possibleActions: [{ type: newer, allowed: true, refusal: null }, known],
      nextStep: { awaited: newer },
    };
    expect(caseActions(complaint as never, "nl").possible).toEqual(["ADD_NOTE"]);
  });

  it("leave a row of the worklist readable", () => {
    const row = {
      reference: "K-2026-0388-1",
      view: "STAFF",
      received: "13 okt",
      subject: newer,
      about: newer,
      status: newer,
      outcome: newer,
      nextDueKind: newer,
      due: "di 24 nov",
      urgency: { tone: "soon", words: "morgen" },
      turn: { holder: newer, task: newer, staff: null },
      nextStep: null,
    };
    const table = shown(<ComplaintRow row={row as never} columns={columns} />);
    expect(table).toContain("K-2026-0388-1");
    expect(table).toContain("Nog onbekend");
  });

  it("leave an alert a sentence, with the reference to look it up", () => {
    const alert = { kind: newer, complaintReference: "K-2026-0388-1", handler: null };
    const unknown = "K-2026-0388-1: Nog onbekend.";
    expect(alertSentence({ ...alert, asks: null, dueOn: null, termKind: null }, "nl")).toBe(unknown);
    expect(alertSentence({ ...alert, asks: newer, dueOn: null, termKind: null }, "nl")).toBe(unknown);
    const due = { dueOn: "2026-11-24", termKind: newer };
    expect(alertSentence({ ...alert, asks: null, ...due }, "en")).toBe("K-2026-0388-1: Not known yet.");
  });

  it("refuse with the article, and no more than that it cannot be done now", () => {
    expect(refusalWords({ code: newer, article: "Awb 9:99", facts: [] }, "nl")).toMatchObject({
      words: "Dit kan nu niet.",
      article: "Awb 9:99",
    });
  });
});
