import { describe, expect, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  assessing,
  complaintOf,
  coordinator,
  given,
  type History,
  handler,
  idOf,
  inHandling,
} from "../../testing/index.ts";
import { authorityOf } from "../authority.ts";
import type { Office } from "../codes.ts";

const about = (...offices: readonly Office[]): History =>
  offices.reduce<History>(
    (history, office, index) =>
      after(history, [
        "2026-03-04",
        coordinator,
        { type: "NameRespondent", partyId: idOf<PartyId>(`somebody-${index}`), staffId: undefined, office },
      ]),
    assessing(),
  );
const authority = (history: History) => authorityOf(complaintOf(history));

describe("the authority whose conduct it is (9:1)", () => {
  it("follows from who is complained about", () => {
    expect(authority(assessing())).toBe("COLLEGE");
    expect(authority(about("EMPLOYEE"))).toBe("COLLEGE");
    expect(authority(about("ALDERMAN"))).toBe("COLLEGE");
    expect(authority(about("MAYOR"))).toBe("MAYOR");
    expect(authority(about("COUNCILLOR", "REGISTRAR"))).toBe("COUNCIL");
    expect(authority(about("COUNCILLOR", "EMPLOYEE"))).toBe("COLLEGE");
  });

  it("is the coordinator's to say otherwise, while it is open", () => {
    const said = given(about("MAYOR"))
      .when({ type: "SetAuthority", authority: "COLLEGE" })
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "AuthoritySet", authority: "COLLEGE" });
    expect(authorityOf(said.complaint())).toBe("COLLEGE");
    given(inHandling())
      .when({ type: "SetAuthority", authority: "COMMITTEE" })
      .by(handler)
      .on("2026-03-06")
      .thenRefused("NOT_YOURS");
  });
});
