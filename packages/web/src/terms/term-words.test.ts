import { describe, expect, it } from "vitest";
import type { TermFacts } from "./term-facts.ts";
import { termWords } from "./term-words.server.ts";

const decision: TermFacts = {
  kind: "DECISION",
  startsOn: "2026-11-22",
  nominalOn: "2027-01-03",
  dueOn: "2027-01-04",
  article: "Awb 9:11 lid 1",
  steps: [{ on: "2027-01-03", reason: "SUNDAY" }],
};

const told = (term: TermFacts, adjournedWeeks?: number) =>
  termWords(term, "nl", adjournedWeeks).steps.map(({ words }) => words);

describe("a term in words", () => {
  it("tells from when, how long, and why its end moved", () => {
    expect(told(decision)).toEqual([
      "De termijn van de wet loopt vanaf zondag 22 november 2026.",
      "De wet geeft ons zes weken. Dat is tot en met zondag 3 januari 2027.",
      "Een zondag telt niet als laatste dag.",
      "Daarom wordt het maandag 4 januari 2027.",
    ]);
    expect(termWords(decision, "nl").due).toBe("maandag 4 januari 2027");
  });

  it("names the articles it rests on, once each", () => {
    const articles = termWords(decision, "nl").steps.flatMap(({ article }) => article ?? []);
    expect(articles).toEqual([
      "Artikel 9:11 lid 1 Algemene wet bestuursrecht",
      "Artikel 1 Algemene termijnenwet",
    ]);
  });

  it("tells adjourned weeks apart from those of the law", () => {
    const adjourned = {
      ...decision,
      nominalOn: "2027-01-31",
      dueOn: "2027-02-01",
      article: "Awb 9:11 lid 2",
    };
    expect(told(adjourned, 4)[1]).toBe(
      "De wet geeft ons zes weken. Wij hebben dit verlengd met vier weken. Dat is tot en met zondag 31 januari 2027.",
    );
  });

  it("names a holiday by its name", () => {
    const steps: TermFacts["steps"] = [{ on: "2026-05-05", reason: "LIBERATION_DAY" }];
    expect(told({ ...decision, steps })).toContain(
      "Dinsdag 5 mei 2026 is Bevrijdingsdag. Zo'n dag telt niet als laatste dag.",
    );
  });

  it("says when post leaves earlier, and when holidays are not known yet", () => {
    const promise: TermFacts = {
      kind: "ACKNOWLEDGEMENT",
      startsOn: "2026-11-22",
      nominalOn: "2026-12-06",
      dueOn: "2026-12-06",
      article: "Awb 9:6",
      steps: [],
      sendBeforeOn: "2026-12-04",
      warning: "NO_DECREE_DATA",
    };
    expect(told(promise).slice(1)).toEqual([
      "Wij beloven dit binnen 14 dagen. Dat is tot en met zondag 6 december 2026.",
      "Op die dag gaat er geen post weg. Wij versturen de brief uiterlijk op vrijdag 4 december 2026.",
      "Van dat jaar is nog niet bekend welke extra feestdagen de regering aanwijst. De datum kan daardoor nog opschuiven.",
    ]);
  });

  it("counts hours to the hour, with the article of another law", () => {
    const report: TermFacts = {
      ...decision,
      kind: "BREACH_REPORT",
      startsOn: "2026-11-20",
      nominalOn: "2026-11-23",
      steps: [],
      dueOn: "2026-11-23",
      dueAt: "2026-11-23T18:30:00Z",
      article: "AVG 33 lid 1",
    };
    expect(told(report)).toEqual([
      "Op vrijdag 20 november 2026 bleek dat er misschien persoonsgegevens zijn gelekt.",
      "De wet geeft ons 72 uur. Dat is tot maandag 23 november 2026, 19.30 uur. Nachten, weekenden en feestdagen tellen mee.",
    ]);
    expect(termWords(report, "en").steps[1]?.article).toBe(
      "Article 33(1) General Data Protection Regulation (GDPR)",
    );
  });

  it("says from where the ombudsman's year runs", () => {
    const year: TermFacts = { ...decision, kind: "OMBUDSMAN_REQUEST", steps: [] };
    expect(told({ ...year, start: "FINDINGS" })[0]).toMatch(/^Wij stuurden ons antwoord/);
    // The last day for an answer may lie ahead: nothing ended, nothing lapsed.
    expect(told({ ...year, start: "NO_ANSWER" })[0]).toBe(
      "Het jaar telt vanaf zondag 22 november 2026: het einde van de behandeling, of de laatste dag die de wet daarvoor geeft.",
    );
    expect(told({ ...year, start: "CONDUCT" })[0]).toMatch(/^Het gebeurde/);
  });
});

it("says of a kind of a newer release its days and its article, and no more", () => {
  const newer: TermFacts = { ...decision, kind: "NEWER" as never };
  expect(termWords(newer, "nl")).toMatchObject({ title: "Nog onbekend", due: "maandag 4 januari 2027" });
  expect(told(newer).join(" ")).not.toContain("undefined");
});

describe("a term as staff read it", () => {
  const kinds: readonly TermFacts["kind"][] = [
    "ACKNOWLEDGEMENT",
    "CONTACT",
    "ROUTING",
    "DECLARATION",
    "DECLINE_NOTICE",
    "DECISION",
    "ANSWER_TARGET",
    "POSTPONED_DECISION",
    "SUPPLEMENT",
    "INFORMAL_REVIEW",
    "HEARING_REPLY",
    "REVIEW",
    "BREACH_REPORT",
    "OMBUDSMAN_REQUEST",
    "OMBUDSMAN_DEMAND",
    "FOLLOW_UP",
  ];
  const starts = [
    null,
    "SPOKEN",
    "CONSENTED",
    "WENT_ON",
    "FINDINGS",
    "ENDED",
    "NO_ANSWER",
    "CONDUCT",
  ] as const;

  it.each(kinds)("%s speaks of the complainant, not to the complainant", (kind) => {
    for (const start of starts) {
      const term: TermFacts = { ...decision, kind, start, sendBeforeOn: "2027-01-01" };
      const [dutch, english] = (["nl", "en"] as const).map((language) =>
        termWords(term, language, 2, "STAFF")
          .steps.map(({ words }) => words)
          .join(" "),
      );
      expect(dutch).not.toMatch(/\b(u|uw)\b/i);
      expect(english).not.toMatch(/\b(you|your)\b/i);
    }
  });
});
