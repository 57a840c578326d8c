import { describe, expect, it } from "vitest";
import {
  handled,
  over,
  sampleDecision,
  sampleForwarding,
  sampleHearing,
  show,
} from "../../../testing/sample-complaint.ts";
import type { ShownComplaint } from "../../complaint-query.ts";

describe("the first lines of a complaint's page", () => {
  it("say that the municipality has the ball, and until when", () => {
    const { turn } = show(handled);
    expect(turn.title).toBe("De gemeente is aan zet. U hoeft nu niets te doen.");
    expect(turn.sentences).toEqual(["Mevrouw De Wit onderzoekt uw klacht."]);
    expect(turn.until?.words).toBe("U krijgt uiterlijk maandag 4 januari 2027 ons antwoord.");
  });

  it("explain how six weeks from 22 November 2026 become 4 January 2027", () => {
    const { turn } = show(handled);
    expect(turn.until?.steps.map(({ words }) => words)).toEqual([
      "De termijn van de wet loopt vanaf zondag 22 november 2026.",
      "De wet geeft ons zes weken. Dat is tot en met zondag 3 januari 2027.",
      "Een zondag telt niet als laatste dag.",
      "Daarom wordt het maandag 4 januari 2027.",
    ]);
    expect(show(handled, "en").turn.until?.words).toBe("You get our answer by Monday 4 January 2027.");
  });

  it("let what was told be confirmed from the first day, and say that the day may move by it (9:4)", () => {
    const told = {
      channel: "DESK",
      startsOn: null,
      possibleActions: [{ type: "CONFIRM_WRITTEN_FORM", allowed: true }],
    } as const satisfies Partial<ShownComplaint>;
    const { turn, choices } = show(told);
    expect(turn.until?.words).toBe("Wij streven ernaar u uiterlijk maandag 4 januari 2027 te antwoorden.");
    expect(turn.alsoPossible).toMatchObject({ to: "bevestigen" });
    expect(turn.alsoPossible?.words).toContain("kan de dag van ons antwoord veranderen");
    expect(choices).toContainEqual(expect.objectContaining({ page: "bevestigen" }));
    expect(show({}).turn.alsoPossible).toBeUndefined();
    const asked = show({
      ...told,
      turn: { holder: "COMPLAINANT", task: "WRITTEN_FORM", untilOn: null },
    });
    expect(asked.turn.sentences.join(" ")).toContain("Wij hebben opgeschreven wat u ons vertelde.");
    expect(asked.turn.sentences.join(" ")).toContain("kan de dag van ons antwoord veranderen");
  });

  it("say that it is the complainant's turn, with the page to answer on", () => {
    const asked = show({
      ...handled,
      hearings: [sampleHearing],
      turn: { holder: "COMPLAINANT", task: "HEARING_CHOICE", untilOn: "2026-12-09" },
    });
    expect(asked.turn.title).toBe("U bent aan zet.");
    expect(asked.turn.until?.words).toBe("Graag uiterlijk woensdag 9 december 2026.");
    expect(asked.turn.action?.to).toBe("gesprek");
  });

  it("admit being late, and offer the ombudsman only when that is possible", () => {
    const late = { ...handled, deadlines: [{ ...sampleDecision, status: "LATE" as const }] };
    expect(show(late).turn.title).toBe("De gemeente is te laat met haar antwoord.");
    expect(show(late).turn.action).toBeUndefined();
    const step = { open: true, untilOn: "2028-01-04" };
    expect(show({ ...late, ombudsmanStep: step }).turn.action?.to).toBe("ombudsman");
  });

  it("say when a late answer is expected, where that is known", () => {
    const late = { ...sampleDecision, status: "LATE" } as const;
    const target = { ...sampleDecision, kind: "ANSWER_TARGET", dueOn: "2027-01-25" } as const;
    const { turn, steps } = show({ ...handled, deadlines: [late, target] });
    expect(turn.until?.words).toContain("Wij verwachten dat u ons antwoord hebt op maandag 25 januari 2027.");
    expect(turn.sentences).toEqual(["Mevrouw De Wit onderzoekt uw klacht."]);
    expect(steps.at(-1)?.text).toContain("Wij verwachten het op maandag 25 januari 2027.");
    expect(show({ ...handled, deadlines: [late] }).turn.until?.words).not.toContain("verwachten");
  });

  it("keep what is asked first when we are late, with the ombudsman alsoPossible", () => {
    const late = {
      status: "AWAITING_SUPPLEMENT",
      turn: { holder: "COMPLAINANT", task: "SUPPLEMENT", untilOn: null },
      deadlines: [{ ...sampleDecision, status: "LATE" }],
      ombudsmanStep: { open: true, untilOn: "2028-01-04" },
    } as const satisfies Partial<ShownComplaint>;
    const { turn } = show(late);
    expect(turn.title).toBe("U bent aan zet.");
    expect(turn.action?.to).toBe("aanvulling");
    expect(turn.sentences.join(" ")).not.toContain("loopt intussen gewoon door");
    expect(turn.alsoPossible?.words).toContain(
      "U had uiterlijk maandag 4 januari 2027 antwoord moeten krijgen.",
    );
    expect(turn.alsoPossible?.to).toBe("ombudsman");
  });

  it("do not say that somebody investigates who was not chosen yet, nor offer what is not open yet", () => {
    const { turn } = show({ deadlines: [{ ...sampleDecision, status: "LATE" }] });
    expect(turn.sentences).toEqual(["De klachtencoördinator bekijkt uw klacht en kiest wie hem onderzoekt."]);
    expect(turn.until?.words).not.toContain("U hoeft niet langer te wachten");
    expect(turn.action).toBeUndefined();
  });

  it("begin with a conversation that is planned, and where it is", () => {
    const planned = {
      ...handled,
      hearings: [{ ...sampleHearing, status: "PLANNED", mode: "VISIT", plannedAt: "2026-12-03T09:00:00Z" }],
    } as const satisfies Partial<ShownComplaint>;
    const { turn } = show(planned);
    expect(turn.title).toBe("U hebt een gesprek met ons: donderdag 3 december 2026, 10.00 uur.");
    expect(turn.address).toEqual(["Raadhuisplein 1", "3762 AV Soest"]);
    expect(turn.second).toEqual({ label: "Zet in mijn agenda", to: "gesprek.ics" });
    expect(turn.action?.to).toBe("gesprek");
    expect(turn.until?.words).toContain("4 januari 2027");
    const asked = show({
      ...planned,
      turn: { holder: "COMPLAINANT", task: "POSTPONEMENT", untilOn: null },
    });
    expect(asked.turn.sentences[0]).toContain("donderdag 3 december 2026, 10.00 uur");
    expect(asked.turn.action?.to).toBe("uitstel");
    const past = { ...planned.hearings[0], plannedAt: "2026-11-27T09:00:00Z" };
    expect(show({ ...planned, hearings: [past] }).turn.title).toContain("De gemeente is aan zet");
  });

  it("tell the outcome in plain words, and until when the ombudsman can be asked", () => {
    const decided = show({
      status: "DECIDED",
      open: false,
      turn: over,
      ending: { on: "2027-01-04", outcome: "PARTLY_FOUNDED" },
      ombudsmanStep: { open: true, untilOn: "2028-01-04" },
    });
    expect(decided.turn.sentences[0]).toBe("U krijgt voor een deel gelijk: uw klacht is deels gegrond.");
    expect(decided.turn.alsoPossible?.words).toContain("tot en met dinsdag 4 januari 2028");
  });

  it("give the ground of a decline and the reasons as written", () => {
    const declined = show({
      status: "DECLINED",
      open: false,
      turn: over,
      ending: { on: "2026-12-10", outcome: null },
      decline: { ground: "OBJECTION_POSSIBLE", reasons: "U kon bezwaar maken.", reviewOn: null },
    });
    expect(declined.turn.sentences[0]).toContain("hiertegen kon u bezwaar maken");
    expect(declined.turn.quoted?.text).toBe("U kon bezwaar maken.");
    expect(declined.turn.alsoPossible).toBeUndefined();
  });

  it("lead to saying that it is not solved after all, where they invite to that", () => {
    const settled = show({
      status: "SETTLED",
      open: false,
      turn: over,
      possibleActions: [{ type: "REPORT_NOT_SETTLED", allowed: true }],
    }).turn;
    expect(settled.sentences[0]).toContain("Blijkt het toch niet opgelost? Laat het ons weten");
    expect(settled.second).toEqual({ label: "Het is toch niet opgelost", to: "niet-opgelost" });
  });

  it("say to whom a complaint about BBS was forwarded", () => {
    const forwarded = show({ status: "FORWARDED", open: false, turn: over, forwardings: [sampleForwarding] });
    expect(forwarded.turn.sentences[0]).toBe("Uw klacht is nu bij Uitvoeringsorganisatie BBS.");
    expect(forwarded.turn.address).toEqual(["Antwoordnummer 120", "3760 VB Soest", "klachten@bbs.example"]);
    expect(forwarded.steps.map(({ title }) => title)).toEqual(["Ontvangen", "Afgerond"]);
  });

  it("say of a request to the ombudsman that they decide, without any promise of ours", () => {
    const hisTurn = { holder: "OMBUDSMAN", task: "NOTHING", untilOn: null } as const;
    const ombudsman = { stage: "RECEIVED", receivedOn: "2026-11-22", closedOn: null, report: null } as const;
    const facts = { status: "FORWARDED", open: false, straightToOmbudsman: true, channel: "DESK" } as const;
    const asked = show({
      ...facts,
      turn: hisTurn,
      ombudsman,
      deadlines: [],
      forwardings: [{ ...sampleForwarding, name: "De Gemeentelijke Ombudsman" }],
    });
    expect(asked.title).toBe("Uw verzoek aan de ombudsman");
    expect(asked.copy).toBe("Uw verzoek, zoals wij het kregen");
    expect(asked.turn.title).toBe("De ombudsman is aan zet. U hoeft nu niets te doen.");
    expect(asked.turn.sentences[0]).toContain("De ombudsman beslist of dat gebeurt");
    expect(asked.steps.map(({ title }) => title)).toEqual([
      "Ontvangen",
      "Doorgestuurd naar de ombudsman",
      "De ombudsman",
    ]);
    const told = show({ ...facts, channel: "FORWARDED", turn: hisTurn, ombudsman, deadlines: [] });
    expect(told.steps.map(({ title }) => title)).toEqual(["De ombudsman"]);
    const closed = { ...ombudsman, stage: "CLOSED", closedOn: "2026-12-01" } as const;
    const over = show({ ...facts, turn: { ...hisTurn, holder: "NOBODY" }, ombudsman: closed, deadlines: [] });
    expect(over.turn.title).toBe("Uw verzoek is afgerond.");
    const weighed = show({
      ...facts,
      turn: { ...hisTurn, holder: "AUTHORITY", task: "APPROVE" },
      deadlines: [],
    });
    expect(weighed.turn.sentences).toEqual([
      "Wij bekijken of wij uw verzoek eerst zelf als klacht behandelen.",
    ]);
    expect(JSON.stringify([asked, over, weighed])).not.toMatch(/uiterlijk|ons antwoord/i);
  });

  it("name the other complaint where it is the reader's own, and the way to it", () => {
    const merged: Partial<ShownComplaint> = { status: "MERGED", open: false, turn: over };
    const own = show({ ...merged, mergedReference: "K-2026-0400-1" }).turn;
    expect(own.sentences[1]).toContain("De andere klacht is ook van u: K-2026-0400-1.");
    expect(own.action?.to).toBe("../inloggen?kenmerk=K-2026-0400-1");
    const other = show(merged).turn;
    expect(other.title).toBe("Wij behandelen uw klacht samen met een andere klacht.");
    expect(other.action).toBeUndefined();
  });
});
