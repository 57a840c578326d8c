import { describe, expect, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complainant,
  coordinator,
  day,
  given,
  letter,
  received,
  screening,
  system,
  text,
} from "../../testing/index.ts";

const close = (ground: "UNREPAIRED" | "ANONYMOUS" | "ABOUT_ANOTHER") =>
  ({ type: "CloseOutsideFormal", ground, reasons: text("why-outside") }) as const;
const closed = (history: ReturnType<typeof assessing>, ground: Parameters<typeof close>[0]) =>
  given(history).when(close(ground)).by(coordinator).on("2026-03-19");

describe("no complaint in the sense of 9:4", () => {
  it("because what was missing did not come", () => {
    const asked = {
      type: "RequestSupplement",
      lacking: text("which-counter"),
      replyByOn: day("2026-03-18"),
    } as const;
    const unrepaired = after(
      assessing(),
      ["2026-03-04", coordinator, asked],
      ["2026-03-19", system, { type: "EndSupplementTerm" }],
    );
    closed(unrepaired, "UNREPAIRED")
      .thenHappens(
        { type: "ComplaintPutOutsideFormal", ground: "UNREPAIRED" },
        letter("OUTSIDE_FORMAL", annaId),
      )
      .thenIs({ status: "OUTSIDE_FORMAL" });
  });

  it("ends the handling all the same, so that a year to go to the ombudsman begins (9:24(1)(b))", () => {
    const forAnother = assessing(received({ screening: screening({ concerns: "OTHER" }) }));
    const { ending } = closed(forAnother, "ABOUT_ANOTHER").complaint();
    expect(ending?.ombudsmanUntilOn).toEqual(day("2027-03-19"));
    expect([ending?.inTime, ending?.outcome]).toEqual([undefined, undefined]);
  });

  it("because nobody knows from whom it is", () => {
    const anonymous = complainant(annaId, { identified: false, emailConsent: false, postalAddress: false });
    closed(assessing(received({ complainants: [anonymous] })), "ANONYMOUS").thenIs({
      status: "OUTSIDE_FORMAL",
    });
  });

  it("because it is about what was done to somebody else, without a word from that person", () => {
    const forAnother = assessing(received({ screening: screening({ concerns: "OTHER" }) }));
    closed(forAnother, "ABOUT_ANOTHER").thenIs({ status: "OUTSIDE_FORMAL" });
  });

  it("is refused where none of that is so", () => {
    closed(assessing(), "UNREPAIRED").thenRefused("GROUND_DOES_NOT_FIT");
    closed(assessing(), "ANONYMOUS").thenRefused("GROUND_DOES_NOT_FIT");
    closed(assessing(), "ABOUT_ANOTHER").thenRefused("GROUND_DOES_NOT_FIT");
    closed(received(), "ANONYMOUS").thenRefused("NOT_IN_THIS_STATE");
  });
});
