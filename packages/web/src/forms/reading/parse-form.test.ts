import { describe, expect, it } from "vitest";
import { z } from "zod";
import { day } from "./day-schema.server.ts";
import { parseForm } from "./parse-form.ts";
import { anyOf, idempotencyKey, ticked } from "./schemas.server.ts";

const complaint = z.object({
  subject: z.enum(["TREATMENT", "INFORMATION"]),
  name: z.string().max(20),
  email: z.email().optional(),
  happenedOn: day(),
  wishes: anyOf(z.enum(["CALL", "APOLOGY"])),
  consent: ticked(),
  parts: z.array(z.object({ text: z.string().max(30) })).min(1),
});

const whole = {
  subject: "TREATMENT",
  name: "  T. de Boer ",
  "happenedOn.day": "2",
  "happenedOn.month": "11",
  "happenedOn.year": "2026",
  wishes: ["CALL", "APOLOGY"],
  consent: "yes",
  "parts[0].text": "Hij onderbrak mij.\r\nDrie keer.",
};

describe("a form that is filled in well", () => {
  it("gives typed values: trimmed, nested, with days as days", () => {
    const parsed = parseForm(sent(whole), complaint, "nl");
    expect(parsed.ok && parsed.values).toEqual({
      subject: "TREATMENT",
      name: "T. de Boer",
      happenedOn: "2026-11-02",
      wishes: ["CALL", "APOLOGY"],
      consent: true,
      parts: [{ text: "Hij onderbrak mij.\nDrie keer." }],
    });
  });

  it("may leave out what is optional: one tick is a list, none an empty one", () => {
    const { wishes: _many, consent: _ticked, ...rest } = whole;
    const one = parseForm(sent({ ...rest, wishes: "CALL" }), complaint, "nl");
    expect(one.ok && one.values).toMatchObject({ wishes: ["CALL"], consent: false });
    const none = parseForm(sent(rest), complaint, "nl");
    expect(none.ok && none.values.wishes).toEqual([]);
  });
});

describe("a list of texts", () => {
  it("may have empty boxes: they are no texts, and the others keep their place", () => {
    const report = z.object({ recommendations: z.array(z.string().max(30).optional()) });
    const parsed = parseForm(
      sent({
        "recommendations[0]": "Bel terug.",
        "recommendations[1]": "",
        "recommendations[2]": "Schrijf het op.",
      }),
      report,
      "nl",
    );
    expect(parsed.ok && parsed.values.recommendations).toEqual(["Bel terug.", undefined, "Schrijf het op."]);
  });
});

describe("a form with mistakes", () => {
  it("says one wrong answer of several at their question", () => {
    const parsed = parseForm(sent({ ...whole, wishes: ["CALL", "MONEY"] }), complaint, "nl");
    expect(!parsed.ok && parsed.state.mistakes.map(({ name }) => name)).toEqual(["wishes"]);
  });

  it("says once of a form without its hidden key that it must be sent anew, since nobody can fill that in", () => {
    const parsed = parseForm(sent(whole), complaint.extend({ idempotencyKey: idempotencyKey() }), "nl");
    expect(!parsed.ok && parsed.state.mistakes).toEqual([
      {
        name: undefined,
        message: "Er ging iets mis met dit formulier. Kijk het na en verstuur het nog een keer.",
      },
    ]);
  });

  it("says per field, in the visitor's language, how to mend it, and keeps what was typed", () => {
    const wrong = {
      ...whole,
      name: "",
      email: "t.deboer",
      "happenedOn.day": "31",
      "parts[0].text": "a".repeat(31),
    };
    const parsed = parseForm(sent(wrong), complaint, "nl");
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.state.mistakes).toEqual([
      { name: "name", message: "Vul dit in." },
      { name: "email", message: "Vul een e-mailadres in zoals naam@voorbeeld.nl." },
      { name: "happenedOn", message: "Vul een bestaande dag in, bijvoorbeeld 27 3 2026." },
      {
        name: "parts[0].text",
        message: "U gebruikte 31 tekens; het mogen er hoogstens 30 zijn. Maak de tekst korter.",
      },
    ]);
    expect(parsed.state.typed).toMatchObject({
      email: ["t.deboer"],
      "happenedOn.day": ["31"],
      wishes: ["CALL", "APOLOGY"],
    });
    const english = parseForm(sent(wrong), complaint, "en");
    expect(english.ok || english.state.mistakes[0]?.message).toBe("Please fill this in.");
  });

  it("asks for a choice where none or an unknown one was made", () => {
    for (const subject of [undefined, "NONSENSE"]) {
      const { subject: _given, ...rest } = whole;
      const parsed = parseForm(sent(subject ? { ...rest, subject } : rest), complaint, "nl");
      expect(parsed.ok || parsed.state.mistakes).toEqual([{ name: "subject", message: "Maak een keuze." }]);
    }
  });

  it("points at the right row of a list, also when an earlier one is filled in and another left empty", () => {
    const rows = { ...whole, "parts[1].text": "", "parts[2].text": "Ook dat nog." };
    const parsed = parseForm(sent(rows), complaint, "nl");
    expect(parsed.ok || parsed.state.mistakes).toEqual([{ name: "parts[1].text", message: "Vul dit in." }]);
  });

  it("tells no more mistakes than somebody mends at once, whatever was sent", () => {
    const rows = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`parts[${at}].text`, "a".repeat(31)]),
    );
    const parsed = parseForm(sent({ ...whole, ...rows }), complaint, "nl");
    expect(!parsed.ok && parsed.state.mistakes).toHaveLength(50);
  });

  it("prefers the sentence a page wrote itself", () => {
    const form = z.object({ name: z.string("Schrijf uw naam op, anders kunnen wij u niet antwoorden.") });
    const parsed = parseForm(sent({}), form, "nl");
    expect(parsed.ok || parsed.state.mistakes[0]?.message).toContain("Schrijf uw naam op");
  });

  it("survives bodies no page of ours sends", () => {
    for (const hostile of [
      { "__proto__.polluted": "yes", "constructor.prototype.polluted": "yes" },
      { "parts[99999999].text": "x" },
      { happenedOn: "2026-02-30", name: "\0\0" },
      { ["a".repeat(5000)]: "x", "....": "x", "[0]": "x" },
    ])
      expect(parseForm(sent(hostile), complaint, "nl").ok).toBe(false);
    expect("polluted" in {}).toBe(false);
  });
});

describe("a day", () => {
  it.each([
    ["29", "2", "2028", true],
    ["29", "2", "2027", false],
    ["0", "1", "2026", false],
    ["1", "13", "2026", false],
    ["1", "1", "999", false],
    ["een", "1", "2026", false],
    ["27", "maart", "2026", true],
    ["27", "mrt", "2026", true],
    ["27", "3", "26", true],
    ["27", "Mar.", "26", true],
    ["27", "mei", "2026", true],
    ["27", "ma", "2026", false],
    ["31", "april", "2026", false],
  ])("%s-%s-%s exists: %s", (dayNumber, month, year, exists) => {
    const form = z.object({ on: day() });
    const boxes = { "on.day": dayNumber, "on.month": month, "on.year": year };
    expect(parseForm(sent(boxes), form, "nl").ok).toBe(exists);
  });

  it.each(["27-3-2026", "27/03/2026", "27.3.26", "27 maart 2026"])(
    "is read whole where it was pasted: %s",
    (pasted) => {
      const parsed = parseForm(
        sent({ "on.day": pasted, "on.month": "", "on.year": "" }),
        z.object({ on: day() }),
        "nl",
      );
      expect(parsed.ok && parsed.values.on).toBe("2026-03-27");
    },
  );

  it("is asked for when all boxes are empty", () => {
    const parsed = parseForm(
      sent({ "on.day": "", "on.month": "", "on.year": "" }),
      z.object({ on: day() }),
      "nl",
    );
    expect(parsed.ok || parsed.state.mistakes).toEqual([{ name: "on", message: "Vul dit in." }]);
  });
});

function sent(fields: Record<string, string | readonly string[]>): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, values] of Object.entries(fields))
    for (const value of typeof values === "string" ? [values] : values) form.append(name, value);
  return form;
}
