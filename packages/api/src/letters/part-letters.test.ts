import { coordinator, declineFor, signatory, system } from "@gehoor/domain/testing";
import { describe, expect, test } from "vitest";
import type { CaseStory } from "../testing/stories/case-story.ts";
import { assessed, heard, inHandling, left } from "../testing/stories/letter-stages.ts";
import { along } from "../testing/stories/letter-way.ts";

/** The complaint of the stories has two parts: how somebody was sent away, and three e-mails without an answer. */
const declinedPart = (told: CaseStory = assessed(), on = "2026-12-01"): CaseStory =>
  told
    .next(coordinator, on, (addText) =>
      declineFor("INSUFFICIENT_INTEREST", addText("REASON", "Een dag later was er antwoord."), {
        parts: [2],
      }),
    )
    .next(signatory, on, { type: "ApproveDecline" });

const settledPart = (told: CaseStory = assessed(), on = "2026-12-01"): CaseStory =>
  told.next(coordinator, on, (addText) => ({
    type: "RecordSettlement",
    note: addText("SETTLEMENT", "Mevrouw zei: die e-mails zijn klaar."),
    parts: [2],
  }));

const answeredFirst = (told: CaseStory): string =>
  along(told, ["judged", "drafted", "approved"]).letter("DECISION", "2026-12-17").text;

describe("a letter about one part", () => {
  test("declines that part by number and words, and promises the answer to the rest", () => {
    const { text } = declinedPart().letter("DECLINED", "2026-12-03");
    expect(text).toContain("Wij gaan onderdeel 2 van uw klacht niet behandelen.");
    expect(text).toContain("In klachtonderdeel 2 schreef u:");
    expect(text).toContain("De rest van uw klacht behandelen wij wel. U krijgt onze reactie uiterlijk op");
    expect(text).toContain("tot en met vrijdag 3 december 2027");
  });

  test("sent again by another way still tells of that part", () => {
    const told = left(declinedPart(), "DECLINED", "2026-12-03");
    const number = told.complaint().notices.find(({ kind }) => kind === "DECLINED")?.number ?? 0;
    told.next(coordinator, "2026-12-04", () => ({ type: "RecordDispatchFailure", number }));
    expect(told.letter("DECLINED", "2026-12-07").text).toContain("Wij gaan onderdeel 2 van uw klacht");
  });

  test("that came back and did not leave again in time no longer holds, also for who may not have read it", () => {
    const told = left(declinedPart(), "DECLINED", "2026-12-03");
    const number = told.complaint().notices.find(({ kind }) => kind === "DECLINED")?.number ?? 0;
    told
      .next(coordinator, "2026-12-04", () => ({ type: "RecordDispatchFailure", number }))
      .next(system, "2026-12-29", { type: "LapseDecline" });
    expect(told.letter("RESUMED", "2026-12-29").text).toContain(
      "In een eerdere brief staat dat wij onderdeel 2 van uw klacht niet behandelen. Die brief kwam bij ons terug.",
    );
  });

  test("that did not hold is taken back also where the respondent gets their copy with it", () => {
    const told = left(declinedPart(inHandling(), "2026-12-02"), "DECLINED", "2026-12-03");
    const number = told.complaint().notices.find(({ kind }) => kind === "DECLINED")?.number ?? 0;
    told.next(coordinator, "2026-12-22", () => ({ type: "RecordDispatchFailure", number }));
    expect(told.letter("RESUMED", "2026-12-22").text).toContain(
      "wij behandelen onderdeel 2 van uw klacht wel",
    );
  });

  test("confirms what was settled, with its own last day at the ombudsman, and that the rest goes on", () => {
    const { text } = settledPart().letter("SETTLED", "2026-12-01");
    expect(text).toContain("verteld dat onderdeel 2 van uw klacht voor u is opgelost");
    expect(text).toContain("Mevrouw zei: die e-mails zijn klaar.");
    expect(text).toContain("De rest van uw klacht behandelen wij wel.");
    expect(text).toContain("tot en met woensdag 1 december 2027");
    expect(text).not.toContain("Wij sluiten uw klacht");
  });

  test("goes on with what turned out not to be settled, by its number", () => {
    const told = settledPart(inHandling());
    told.next(told.citizen, "2026-12-02", () => ({ type: "ReportNotSettled", remarks: undefined }));
    expect(told.letter("RESUMED", "2026-12-02").text).toContain(
      "Onderdeel 2 van uw klacht is nog niet opgelost.",
    );
  });
});

describe("the answer to the other part", () => {
  test("says what was written about the one that is not handled, and until when the ombudsman can be asked", () => {
    const text = answeredFirst(left(declinedPart(heard(), "2026-12-10"), "DECLINED", "2026-12-10"));
    expect(text).toContain(
      "Over klachtonderdeel 2 geven wij geen oordeel: op donderdag 10 december 2026 hebben wij u geschreven dat wij dat onderdeel niet behandelen. Daarover kunt u naar de ombudsman tot en met vrijdag 10 december 2027.",
    );
    expect(text).toContain("Ons oordeel in het kort: gegrond");
  });

  test("says of what was settled that the complainant said so", () => {
    expect(answeredFirst(settledPart(heard(), "2026-12-10"))).toContain(
      "Over klachtonderdeel 2 geven wij geen oordeel: u hebt ons op",
    );
  });
});
