import { describe, expect, it } from "vitest";
import { stepOf, stepStates } from "./form-steps.ts";

const mistake = (name?: string) => ({ name, message: "Vul dit in." });

describe("the steps of the form", () => {
  it("stand open until the form was looked at", () => {
    const states = stepStates({ mistakes: [], typed: {} });
    expect(states).toEqual({ happened: "open", talk: "open", own: "open", check: "open" });
  });

  it("say where the mistakes are and what is filled in", () => {
    const mistakes = [
      mistake("parts[0].description"),
      mistake("screening.conductUntilOn"),
      mistake("own.address.city"),
    ];
    expect(stepStates({ mistakes, typed: {} })).toEqual({
      happened: { mistakes: 2 },
      talk: "done",
      own: { mistakes: 1 },
      check: "open",
    });
  });

  it("know every kind of field", () => {
    expect(stepOf("oralWish")).toBe("talk");
    expect(stepOf("own.kind")).toBe("own");
    expect(stepOf("represented.name")).toBe("own");
    expect(stepOf("own.letters")).toBe("own");
    expect(stepOf("wish")).toBe("happened");
  });
});
