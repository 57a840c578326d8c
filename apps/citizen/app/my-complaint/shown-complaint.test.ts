import { describe, expect, it } from "vitest";
import { show, telling } from "../testing/sample-complaint.ts";
import type { ShownComplaint } from "./complaint-query.ts";
import { shownComplaint } from "./shown-complaint.server.ts";

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

  it("stand with what was answered alsoPossible, each at its moment", () => {
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
        readable: true,
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
          readable: true,
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
