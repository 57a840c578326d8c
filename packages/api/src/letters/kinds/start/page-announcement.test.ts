import { expect, test } from "vitest";
import { soest } from "../../../db/reference-data.ts";
import { pageAnnouncement } from "./page-announcement.ts";

const site = "https://klachten.example";

test("that a letter is ready is said in the language of the complaint, with the page to sign in at", () => {
  const dutch = pageAnnouncement({ reference: "K-2026-0412-7", language: "nl" }, soest, site);
  expect(dutch.text).toContain(`${site}/mijn-klacht/inloggen?kenmerk=K-2026-0412-7`);
  expect(dutch.text).toContain("Met vriendelijke groet,\nGemeente Soest\nTelefoon: 14 035");
  expect(dutch.subject + dutch.text).not.toContain("letter");
  const english = pageAnnouncement({ reference: "K-2026-0412-7", language: "en" }, soest, site);
  expect(english.subject).toBe("Er staat een brief voor u klaar / A letter is ready for you (K-2026-0412-7)");
  expect(english.html).toContain('<p lang="en">A letter about your complaint');
  expect(english.html).toContain(`${site}/en/mijn-klacht/inloggen?kenmerk=K-2026-0412-7`);
});
