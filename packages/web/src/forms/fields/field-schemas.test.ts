import { expect, it } from "vitest";
import { parseForm } from "../reading/parse-form.ts";
import { answersSchema } from "./field-schemas.server.ts";

const words = (nl: string, en: string) => ({ nl, en });
const schema = answersSchema({
  sure: {
    kind: "tick",
    label: words("Zeker?", "Sure?"),
    statement: words("Ja", "Yes"),
    missing: words("Zet een vinkje.", "Tick the box."),
  },
  reason: { kind: "line", label: words("Waarom?", "Why?"), missing: words("Schrijf waarom.", "Write why.") },
  phone: { kind: "line", label: words("Telefoon", "Phone"), optional: true },
});
const told = (sent: Record<string, string>, language: "nl" | "en" = "nl") => {
  const parsed = parseForm(new URLSearchParams(sent), schema, language);
  return parsed.ok ? parsed.values : parsed.state.mistakes.map(({ name, message }) => `${name}: ${message}`);
};

it("a field says in words of its own that it is missing, in the language of the page", () => {
  expect(told({})).toEqual(["sure: Zet een vinkje.", "reason: Schrijf waarom."]);
  expect(told({ sure: "yes" }, "en")).toEqual(["reason: Write why."]);
});

it("what is wrong otherwise is told by the general sentence", () => {
  expect(told({ sure: "maybe", reason: "a".repeat(201) })).toEqual([
    "sure: Maak een keuze.",
    "reason: U gebruikte 201 tekens; het mogen er hoogstens 200 zijn. Maak de tekst korter.",
  ]);
});

it("what may lack is null where it does", () => {
  expect(told({ sure: "yes", reason: "Daarom" })).toEqual({ sure: true, reason: "Daarom", phone: null });
});
