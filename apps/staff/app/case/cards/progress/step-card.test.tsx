import { renderToStaticMarkup } from "react-dom/server";
import { createRoutesStub } from "react-router";
import { describe, expect, it } from "vitest";
import type { StepData } from "../../../next-step/step-fields.ts";
import { PartsCard } from "../parts-card.tsx";
import { StepCard } from "./step-card.tsx";

const judge: StepData = { action: "JUDGE_PART", because: null, awaited: null, untilOn: null, handler: null };
const complaint = {
  reference: "K-2026-0388-1",
  handler: { id: "s2", name: "P. Vermeer" },
  returnedComments: null,
};

function shown(card: React.ReactNode): string {
  const Page = createRoutesStub([{ path: "/", Component: () => card }]);
  return renderToStaticMarkup(<Page />);
}

const stepCard = (nextStep: StepData | null, returnedComments: string | null = null) =>
  shown(<StepCard complaint={{ ...complaint, nextStep, returnedComments }} />);

describe("the next step on a case", () => {
  it("is a link to what is to be done", () => {
    expect(stepCard(judge)).toContain('href="/zaken/K-2026-0388-1/judge-part"');
  });

  it("says what is waited for, and what can be done meanwhile", () => {
    const words = stepCard({ ...judge, action: null, awaited: "HEARING" });
    expect(words).toContain("Wacht op het gesprek");
    expect(words).toContain("pas dan kunt u oordelen");
    expect(words).not.toContain("<a");
  });

  it("puts the remarks of a draft that came back beneath it", () => {
    const words = stepCard({ ...judge, because: "RETURNED" }, "Noem de norm.");
    expect(words).toContain("Opmerkingen verwerken");
    expect(words).toContain("Noem de norm.");
  });

  it("is not there while the turn is with somebody else", () => {
    expect(stepCard(null)).toBe("");
  });
});

describe("a judgement that is not there yet", () => {
  const part = { subject: "TREATMENT", description: "Hij lachte.", findings: null } as const;
  const parts = [{ ...part, number: 1, judgement: null, norms: [], ending: null }];
  const about = {
    parts,
    oralWish: null,
    view: "STAFF",
    joinedReferences: [],
  } as const;
  const partsCard = (nextStep: StepData | null) =>
    shown(<PartsCard complaint={{ ...about, parts, nextStep, joinedReferences: [] }} />);

  it("is missing when judging is the step, not on a complaint of an hour old", () => {
    expect(partsCard(judge)).toContain("oordeel ontbreekt");
    expect(partsCard({ ...judge, action: "START_ASSESSMENT" })).not.toContain("oordeel ontbreekt");
  });
});
