import { expect, it } from "vitest";
import { defineTexts } from "./define-texts.ts";

const texts = defineTexts({
  nl: {
    title: "Klacht",
    status: { OPEN: "Open", CLOSED: "Gesloten" },
    until: { OPEN: ({ day }: { day: string }) => `Tot ${day}` },
    norm: { FAIR: { name: "Eerlijk", means: ["Wij luisteren"] } },
  },
  en: {
    title: "Complaint",
    status: { OPEN: "Open", CLOSED: "Closed" },
    until: { OPEN: ({ day }) => `Until ${day}` },
    norm: { FAIR: { name: "Fair", means: ["We listen"] } },
  },
});
/** What an API of a newer release answers. */
const newer = "PAUSED" as never;

it("reads a code of a newer release as a plain word, in the form of the other entries", () => {
  expect(texts.nl.status[newer]).toBe("Nog onbekend");
  expect(texts.en.status[newer]).toBe("Not known yet");
  expect((texts.nl.until[newer] as typeof texts.nl.until.OPEN)({ day: "di" })).toBe("Nog onbekend");
  expect(texts.nl.norm[newer]).toEqual({ name: "Nog onbekend", means: ["Nog onbekend"] });
});

it("leaves what is known as it is, and says of no key that it is there", () => {
  expect(texts.nl.status).toEqual({ OPEN: "Open", CLOSED: "Gesloten" });
  expect(Object.keys(texts.nl.status)).toEqual(["OPEN", "CLOSED"]);
  expect("PAUSED" in texts.nl.status).toBe(false);
  expect(texts.nl.title).toBe("Klacht");
});
