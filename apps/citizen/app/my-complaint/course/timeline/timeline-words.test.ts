import { describe, expect, it } from "vitest";
import { handled, over, sampleForwarding, sampleHearing, show } from "../../../testing/sample-complaint.ts";
import type { ShownComplaint } from "../../complaint-query.ts";

describe("the steps of a complaint", () => {
  const titles = (facts: Partial<ShownComplaint>) =>
    show(facts).steps.map(({ title, state }) => `${state}: ${title}`);

  it("begin with what happened and end with the answer to come", () => {
    expect(titles({})).toEqual([
      "done: Ontvangen",
      "now: De klachtencoördinator bekijkt uw klacht",
      "next: Gesprek",
      "next: Antwoord",
    ]);
  });

  it("ask nobody again who wished for a conversation in the form", () => {
    const talk = (oralWish: ShownComplaint["oralWish"]) =>
      show({ oralWish }).steps.find(({ title }) => title === "Gesprek")?.text;
    expect(talk(null)).toContain("Wij vragen u of u dat wilt.");
    expect(talk("PHONE")).toContain("spreekt dat met u af");
  });

  it("show a planned conversation with day and time of Amsterdam", () => {
    const planned = {
      ...sampleHearing,
      status: "PLANNED",
      mode: "PHONE",
      plannedAt: "2026-12-03T13:00:00Z",
    } as const;
    const talk = show({ ...handled, hearings: [planned] }).steps.find(({ title }) => title === "Gesprek");
    expect(talk).toMatchObject({
      state: "now",
      text: "Donderdag 3 december 2026, 14.00 uur. Wij bellen u.",
    });
  });

  it("tell what part went to another authority while the rest goes on", () => {
    const step = show({ ...handled, forwardings: [sampleForwarding] }).steps.find(({ title }) =>
      title.includes("BBS"),
    );
    expect(step).toMatchObject({
      state: "done",
      title: "Een deel is doorgestuurd naar Uitvoeringsorganisatie BBS",
    });
  });

  const ombudsman: NonNullable<ShownComplaint["ombudsman"]> = {
    receivedOn: "2027-02-01",
    closedOn: null,
    report: null,
    stage: "INFORMATION_DEMANDED",
  };

  it("tell how far the ombudsman is", () => {
    expect(show({ status: "DECIDED", open: false, turn: over, ombudsman }).steps.at(-1)).toEqual({
      title: "De ombudsman",
      state: "now",
      text: "De ombudsman kreeg uw verzoek op 1 februari 2027. De ombudsman heeft ons om informatie gevraagd.",
    });
  });

  it("tell how the ombudsman ended it", () => {
    const closed: NonNullable<ShownComplaint["ombudsman"]> = {
      stage: "CLOSED",
      receivedOn: "2027-02-01",
      closedOn: "2027-06-14",
      report: { verdict: "NOT_PROPER", norms: ["LISTENING"], on: "2027-05-03" },
    };
    const facts: Partial<ShownComplaint> = { status: "DECIDED", open: false, turn: over, ombudsman: closed };
    expect(show(facts).steps.at(-1)).toEqual({
      title: "De ombudsman",
      state: "done",
      text: "De ombudsman kreeg uw verzoek op 1 februari 2027. Het rapport is van 3 mei 2027. De ombudsman vindt dat de gemeente zich niet behoorlijk heeft gedragen. Dit had beter gemoeten: Luisteren. De ombudsman is klaar met uw zaak sinds 14 juni 2027.",
    });
    expect(show(facts, "en").steps.at(-1)?.text).toContain("the municipality did not act properly");
  });

  it("promise nothing more once the complaint was withdrawn", () => {
    const withdrawn = titles({
      status: "WITHDRAWN",
      open: false,
      turn: over,
      ending: { on: "2026-11-30", outcome: null },
      hearings: [sampleHearing],
    });
    expect(withdrawn.at(-1)).toBe("done: Afgerond");
    expect(withdrawn.filter((step) => !step.startsWith("done"))).toEqual([]);
  });
});

describe("the steps tell what happened, not only how it stands", () => {
  const event = (type: string, at: string, facts: { name: string; value: string }[] = []) => ({
    node: { type, at: `${at}T10:00:00Z`, facts },
  });
  const history = (...edges: ReturnType<typeof event>[]) => ({ edges });
  const steps = (facts: Partial<ShownComplaint>) =>
    show(facts).steps.map(({ title, state }) => `${state}: ${title}`);
  const looked = event("AssessmentStarted", "2026-11-23");
  const tried = event("InformalStarted", "2026-11-26");

  it("keeps looking at it done, and the attempt to solve it, after that failed", () => {
    const failed = {
      status: "ASSESSING",
      history: history(looked, tried, event("SettlementReportedFailed", "2026-12-01")),
    } as const satisfies Partial<ShownComplaint>;
    expect(steps(failed)).toEqual([
      "done: Ontvangen",
      "done: Bekeken door de klachtencoördinator",
      "done: Wij zochten samen een oplossing",
      "done: Niet opgelost",
      "now: De klachtencoördinator kiest wie uw klacht onderzoekt",
      "next: Gesprek",
      "next: Antwoord",
    ]);
    expect(steps({ ...failed, status: "INFORMAL", history: history(looked, tried) })).toContain(
      "now: Wij zoeken samen een oplossing",
    );
  });

  it("keeps looking at it done after more information came", () => {
    const supplied = {
      status: "ASSESSING",
      supplementRequest: { requestedOn: "2026-11-24", replyByOn: "2026-12-08" },
      history: history(
        looked,
        event("SupplementRequested", "2026-11-24"),
        event("SupplementProvided", "2026-11-25"),
      ),
    } as const satisfies Partial<ShownComplaint>;
    expect(steps(supplied).slice(0, 5)).toEqual([
      "done: Ontvangen",
      "done: Bekeken door de klachtencoördinator",
      "done: Wij vroegen u om meer informatie",
      "done: Er kwam meer informatie",
      "now: De klachtencoördinator kiest wie uw klacht onderzoekt",
    ]);
  });

  it("tells that more time was refused, and puts what goes on after what is done", () => {
    const refused = {
      ...handled,
      status: "IN_HANDLING",
      hearings: [sampleHearing],
      adjournment: { on: "2026-12-21", weeks: 4 },
      history: history(looked, event("PostponementRefused", "2027-01-15")),
    } as const satisfies Partial<ShownComplaint>;
    expect(steps(refused)).toEqual([
      "done: Ontvangen",
      "done: Bekeken door de klachtencoördinator",
      "done: Wie uw klacht onderzoekt",
      "done: Wij namen meer tijd",
      "done: Geen verder uitstel",
      "now: Gesprek",
      "next: Antwoord",
    ]);
  });

  it("ends with the end, also on a day on which more happened", () => {
    const day = "2026-12-01";
    const withdrawn = {
      status: "WITHDRAWN",
      open: false,
      turn: over,
      ending: { on: day, outcome: null },
      history: history(event("AssessmentStarted", day), event("InformalStarted", day)),
    } as const satisfies Partial<ShownComplaint>;
    expect(steps(withdrawn)).toEqual([
      "done: Ontvangen",
      "done: Bekeken door de klachtencoördinator",
      "done: Wij zochten samen een oplossing",
      "done: Afgerond",
    ]);
  });

  it("says of a finished complaint who investigated it, and that it was late", () => {
    const decided = show({
      ...handled,
      status: "DECIDED",
      open: false,
      turn: over,
      ending: { on: "2027-02-04", outcome: "FOUNDED" },
      history: history(looked, event("LateNoted", "2027-01-05", [{ name: "dueOn", value: "2027-01-04" }])),
    });
    const text = decided.steps.map(({ title, text }) => `${title}: ${text}`).join("\n");
    expect(text).toContain("Wie uw klacht onderzocht: Mevrouw De Wit, sinds 25 november 2026.");
    expect(text).not.toMatch(/onderzoekt/);
    expect(text).toContain("Wij waren te laat: Op 4 januari 2027 had u antwoord moeten hebben.");
  });

  it("tells that a complaint which had ended was taken up again", () => {
    const again = { ...handled, history: history(looked, event("ComplaintReopened", "2027-03-01")) };
    expect(steps(again)).toContain("done: Opnieuw in behandeling");
  });
});
