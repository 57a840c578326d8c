import { describe, expect, it } from "vitest";
import type { ShownComplaint } from "./complaint-query.ts";
import { sampleComplaint, sampleDecision, sampleForwarding, sampleHearing } from "./sample-complaint.ts";
import { shownComplaint } from "./shown-complaint.server.ts";

const telling = {
  now: Temporal.Instant.from("2026-11-28T10:00:00Z"),
  visitingAddress: ["Raadhuisplein 1", "3762 AV Soest"],
};
const show = (facts: Partial<ShownComplaint> = {}, language: "nl" | "en" = "nl") =>
  shownComplaint({ complaint: sampleComplaint(facts) }, { ...telling, language });

const handled: Partial<ShownComplaint> = {
  status: "IN_HANDLING",
  handler: { name: "Mevrouw De Wit" },
  handlerAssignedOn: "2026-11-25",
  turn: { turn: "AUTHORITY", ask: "HANDLE", untilOn: "2027-01-04", staff: null },
};
const over = { turn: "NOBODY", ask: "NOTHING", untilOn: null, staff: null } as const;

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
    const { turn, can } = show(told);
    expect(turn.until?.words).toBe("Wij streven ernaar u uiterlijk maandag 4 januari 2027 te antwoorden.");
    expect(turn.besides).toMatchObject({ to: "bevestigen" });
    expect(turn.besides?.words).toContain("kan de dag van ons antwoord veranderen");
    expect(can.confirm).toBe(true);
    expect(show({}).turn.besides).toBeUndefined();
    const asked = show({
      ...told,
      turn: { turn: "COMPLAINANT", ask: "WRITTEN_FORM", untilOn: null, staff: null },
    });
    expect(asked.turn.sentences.join(" ")).toContain("Wij hebben opgeschreven wat u ons vertelde.");
    expect(asked.turn.sentences.join(" ")).toContain("kan de dag van ons antwoord veranderen");
  });

  it("say that it is the complainant's turn, with the page to answer on", () => {
    const asked = show({
      ...handled,
      hearings: [sampleHearing],
      turn: { turn: "COMPLAINANT", ask: "HEARING_CHOICE", untilOn: "2026-12-09", staff: null },
    });
    expect(asked.turn.title).toBe("U bent aan zet.");
    expect(asked.turn.until?.words).toBe("Graag uiterlijk woensdag 9 december 2026.");
    expect(asked.turn.action?.to).toBe("gesprek");
  });

  it("admit being late, and offer the ombudsman only when that is possible", () => {
    const late = { ...handled, deadlines: [{ ...sampleDecision, status: "LATE" as const }] };
    expect(show(late).turn.title).toBe("De gemeente is te laat met haar antwoord.");
    expect(show(late).turn.action).toBeUndefined();
    const step = { open: true, fromOn: "2027-01-05", untilOn: "2028-01-04" };
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

  it("keep what is asked first when we are late, with the ombudsman besides", () => {
    const late = {
      status: "AWAITING_SUPPLEMENT",
      turn: { turn: "COMPLAINANT", ask: "SUPPLEMENT", untilOn: null, staff: null },
      deadlines: [{ ...sampleDecision, status: "LATE" }],
      ombudsmanStep: { open: true, fromOn: "2027-01-05", untilOn: "2028-01-04" },
    } as const satisfies Partial<ShownComplaint>;
    const { turn } = show(late);
    expect(turn.title).toBe("U bent aan zet.");
    expect(turn.action?.to).toBe("aanvulling");
    expect(turn.sentences.join(" ")).not.toContain("loopt intussen gewoon door");
    expect(turn.besides?.words).toContain("U had uiterlijk maandag 4 januari 2027 antwoord moeten krijgen.");
    expect(turn.besides?.to).toBe("ombudsman");
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
      turn: { turn: "COMPLAINANT", ask: "POSTPONEMENT", untilOn: null, staff: null },
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
      ending: { on: "2027-01-04", outcome: "PARTLY_FOUNDED", ombudsmanUntilOn: "2028-01-04" },
      ombudsmanStep: { open: true, fromOn: "2027-01-04", untilOn: "2028-01-04" },
    });
    expect(decided.turn.sentences[0]).toBe("U krijgt voor een deel gelijk: uw klacht is deels gegrond.");
    expect(decided.turn.besides?.words).toContain("tot en met dinsdag 4 januari 2028");
  });

  it("give the ground of a decline and the reasons as written", () => {
    const declined = show({
      status: "DECLINED",
      open: false,
      turn: over,
      ending: { on: "2026-12-10", outcome: null, ombudsmanUntilOn: "2027-12-10" },
      decline: { ground: "OBJECTION_POSSIBLE", reasons: "U kon bezwaar maken.", reviewOn: null },
    });
    expect(declined.turn.sentences[0]).toContain("hiertegen kon u bezwaar maken");
    expect(declined.turn.quoted?.text).toBe("U kon bezwaar maken.");
    expect(declined.turn.besides).toBeUndefined();
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

  it("say of a request to the ombudsman that he decides, without any promise of ours", () => {
    const hisTurn = { turn: "OMBUDSMAN", ask: "NOTHING", untilOn: null, staff: null } as const;
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
    const over = show({ ...facts, turn: { ...hisTurn, turn: "NOBODY" }, ombudsman: closed, deadlines: [] });
    expect(over.turn.title).toBe("Uw verzoek is afgerond.");
    const weighed = show({
      ...facts,
      turn: { ...hisTurn, turn: "AUTHORITY", ask: "APPROVE" },
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
      ending: { on: "2026-11-30", outcome: null, ombudsmanUntilOn: "2027-11-30" },
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
      adjournment: { on: "2026-12-21", weeks: 4, reason: null },
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
      ending: { on: day, outcome: null, ombudsmanUntilOn: "2027-12-01" },
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
      ending: { on: "2027-02-04", outcome: "FOUNDED", ombudsmanUntilOn: "2028-02-04" },
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

describe("who reads the page", () => {
  const represented = { representative: { you: true, name: "Fatima El Amrani" } };

  it("is told as a representative whose complaint it is", () => {
    const { title, represented: words } = show(represented);
    expect(title).toBe("De klacht van Jan Jansen");
    expect(words?.words).toContain("U helpt Jan Jansen");
  });

  it("does not learn of a complaint that is not there", () => {
    expect(() => shownComplaint({ complaint: null }, { ...telling, language: "nl" })).toThrow();
  });
});

describe("messages", () => {
  const message = (number: number) => ({
    node: {
      number,
      at: "2026-11-25T09:12:00Z",
      from: "STAFF" as const,
      authorName: null,
      text: `Bericht ${number}`,
    },
  });

  it("stand oldest first, with those long ago folded away", () => {
    const { messages, olderMessages } = show({ messages: { edges: [7, 6, 5, 4, 3, 2, 1].map(message) } });
    expect(olderMessages.map(({ text }) => text)).toEqual(["Bericht 1", "Bericht 2"]);
    expect(messages.map(({ text }) => text)).toEqual([3, 4, 5, 6, 7].map((number) => `Bericht ${number}`));
    expect(messages[0]?.author).toBe("De gemeente");
  });

  const word = { at: "2026-11-25T09:15:00Z", you: true, authorName: "Jan Jansen", mode: null, untilOn: null };
  const refused = { ...word, kind: "POSTPONEMENT_REFUSED", text: null, untilOn: "2027-02-01" } as const;
  const supplement = { ...word, kind: "SUPPLEMENT", text: "Het was op maandag." } as const;

  it("stand with what was answered besides, each at its moment", () => {
    const later = { node: { ...message(1).node, at: "2026-11-26T09:12:00.123456Z" } };
    const { messages } = show({ messages: { edges: [later] }, ownWords: [supplement, refused] });
    expect(messages.map(({ author, about, text }) => [author, about, text])).toEqual([
      ["U", "Aanvulling bij de klacht", "Het was op maandag."],
      ["U", "Ik ga niet akkoord met uitstel tot en met maandag 1 februari 2027.", ""],
      ["De gemeente", undefined, "Bericht 1"],
    ]);
    expect(messages[0]?.at).toBe("woensdag 25 november 2026, 10.15 uur");
  });

  it("name whoever answered for the reader", () => {
    const { messages } = show({ ownWords: [{ ...supplement, you: false, authorName: "Fatima El Amrani" }] });
    expect(messages[0]).toMatchObject({ own: true, author: "Fatima El Amrani" });
  });
});

describe("letters", () => {
  it("tell whose conversation a report is of", () => {
    const report = (number: number, ofOther: boolean) => ({
      node: {
        number,
        kind: "HEARING_REPORT" as const,
        ofOther,
        requestedAt: "2026-12-03T10:00:00Z",
        dispatchedOn: "2026-12-03",
        html: "<p>",
      },
    });
    expect(
      show({ letters: { edges: [report(1, false), report(2, true)] } }).letters.map(({ name }) => name),
    ).toEqual(["Verslag van het gesprek met u", "Verslag van het gesprek met degene over wie u klaagt"]);
  });
});

describe("a complaint of which a part ended by itself", () => {
  const letters: ShownComplaint["letters"] = {
    edges: [
      {
        node: {
          number: 7,
          kind: "DECLINED",
          requestedAt: "2026-12-01T09:00:00Z",
          ofOther: false,
          dispatchedOn: "2026-12-01",
          html: "<p>",
        },
      },
    ],
  };
  const parts: ShownComplaint["parts"] = [
    { number: 1, subject: "TREATMENT", ending: null },
    {
      number: 2,
      subject: "CARE",
      ending: { as: "DECLINED", on: "2026-12-01", ombudsmanUntilOn: "2027-12-01", letter: 7 },
    },
  ];

  it("says what became of it, until when the ombudsman can be asked, and where the letter is", () => {
    expect(show({ parts, letters }).endedParts).toEqual([
      {
        number: 2,
        about: "Slordig of onzorgvuldig werk",
        words:
          "Dit deel behandelen wij niet. Waarom dat zo is, schreven wij u op dinsdag 1 december 2026. U kunt daarover naar de ombudsman tot en met woensdag 1 december 2027.",
        letter: 7,
      },
    ]);
    expect(show({ parts }, "en").endedParts[0]?.words).toContain("We do not handle this part.");
  });

  it("names the letter for the part that it is about", () => {
    const [letter] = show({ parts, letters }).letters;
    expect(letter?.name).toBe("Wij behandelen een deel van uw klacht niet");
    expect(show({ letters, status: "DECLINED" }).letters[0]?.name).toBe("Wij behandelen uw klacht niet");
  });

  it("does not say what is not so: a letter that ended nothing yet, or no longer, only names its subject", () => {
    expect(show({ letters }).letters[0]?.name).toBe("Over het niet behandelen van uw klacht");
  });

  it("says nothing twice where all of it ended in one way", () => {
    const all = parts.map((part) => ({ ...part, ending: parts[1]?.ending ?? null }));
    expect(show({ parts: all }).endedParts).toEqual([]);
  });
});
