import { describe, it } from "vitest";
import { after, decided, escalated, given, inHandling, recordsManager, text } from "../../testing/index.ts";

const choose = (retention: "13.1.1" | "13.1.3") =>
  ({ type: "ChooseRetention", retention, reason: text("compensation-paid") }) as const;

describe("a file that is kept longer than it says by itself", () => {
  it("is kept seven years where it cost money, or for good", () => {
    given(decided())
      .when(choose("13.1.1"))
      .by(recordsManager)
      .on("2026-04-01")
      .thenHappens({ type: "RetentionChosen", retention: "13.1.1" });
    const forGood = after(decided(), ["2026-04-01", recordsManager, choose("13.1.3")]);
    given(after(forGood, ["2027-03-22", recordsManager, { type: "ArchiveComplaint" }]))
      .when({ type: "DestroyComplaint", reportPublished: true, listApproved: true, mainStatus: undefined })
      .by(recordsManager)
      .on("2060-01-04")
      .thenRefused("RETENTION_RUNS");
  });

  it("is never kept shorter, and is no matter for the records manager while it is open", () => {
    given(escalated())
      .when(choose("13.1.1"))
      .by(recordsManager)
      .on("2026-04-02")
      .thenRefused("RETENTION_SHORTER");
    given(inHandling()).when(choose("13.1.1")).by(recordsManager).on("2026-04-02").thenRefused("NOT_YOURS");
  });
});
