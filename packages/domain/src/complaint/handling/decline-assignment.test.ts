import { describe, it } from "vitest";
import {
  after,
  alderman,
  aldermanId,
  annaId,
  assessing,
  coordinator,
  dirkId,
  given,
  handler,
  inHandling,
  nameDirk,
  otherHandler,
  propose,
  text,
} from "../../testing/index.ts";

const decline = (involved: boolean) =>
  ({ type: "DeclineAssignment", reason: text("why-not"), involved }) as const;
const asked = after(assessing(), nameDirk, propose(handler, "2026-03-05"));

describe("who is asked to handle a complaint and does not", () => {
  it("gives the coordinator the question back, and can be asked again", () => {
    const declined = given(asked)
      .when(decline(false))
      .by(handler)
      .on("2026-03-06")
      .thenHappens("AssignmentDeclined")
      .thenIs({ status: "ASSESSING", proposedHandler: undefined, involvedStaff: [] })
      .history();
    const [, , again] = propose(handler, "2026-03-09");
    given(declined).when(again).by(coordinator).on("2026-03-09").thenHappens("HandlerProposed");
  });

  it("is kept from it when the reason is that they were involved (9:7(1))", () => {
    const declined = given(asked)
      .when(decline(true))
      .by(handler)
      .on("2026-03-06")
      .thenHappens("AssignmentDeclined", { type: "InvolvementRecorded", staffId: handler.staffId })
      .history();
    const [, , again] = propose(handler, "2026-03-09");
    given(declined).when(again).by(coordinator).on("2026-03-09").thenRefused("RESPONDENT_HANDLES");
  });

  it("says in whose conduct: with an alderman alone it is known, and bars nobody (9:7(2))", () => {
    const both = after(
      assessing(),
      nameDirk,
      [
        "2026-03-04",
        coordinator,
        { type: "NameRespondent", partyId: aldermanId, staffId: alderman.staffId, office: "ALDERMAN" },
      ],
      propose(handler, "2026-03-05"),
    );
    const [, , again] = propose(handler, "2026-03-09");
    const withAlderman = given(both)
      .when({ ...decline(true), respondents: [aldermanId] })
      .by(handler)
      .on("2026-03-06")
      .thenHappens("AssignmentDeclined", "InvolvementRecorded")
      .history();
    given(withAlderman).when(again).by(coordinator).on("2026-03-09").thenHappens("HandlerProposed");
    const asksAgain = after(withAlderman, propose(handler, "2026-03-09"));
    given(asksAgain).when(decline(true)).by(handler).on("2026-03-09").thenHappens("AssignmentDeclined");
    given(both)
      .when({ ...decline(true), respondents: [annaId] })
      .by(handler)
      .on("2026-03-06")
      .thenRefused("NO_SUCH_RESPONDENT");
    given(both)
      .when({ ...decline(true), respondents: [dirkId] })
      .by(handler)
      .on("2026-03-06")
      .thenIs({ involvedStaff: [handler.staffId] });
  });

  it("says so for themselves alone; an earlier handler goes on", () => {
    for (const other of [coordinator, otherHandler])
      given(asked).when(decline(false)).by(other).on("2026-03-06").thenRefused("NOT_YOURS");
    given(after(inHandling(), propose(otherHandler, "2026-03-09")))
      .when(decline(true))
      .by(otherHandler)
      .on("2026-03-09")
      .thenIs({ status: "IN_HANDLING" });
  });
});
