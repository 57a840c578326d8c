import { describe, it } from "vitest";
import {
  after,
  annaId,
  assessing,
  complainant,
  coordinator,
  given,
  intake,
  letter,
  received,
  registration,
  text,
} from "../../testing/index.ts";

const byTelephoneOnly = complainant(annaId, { emailConsent: false, postalAddress: false });
const written = assessing(received({ complainants: [byTelephoneOnly] }));
const settled = { type: "RecordSettlement", note: text("said-by-phone") } as const;
const withdrawn = { type: "Withdraw", partyId: annaId, statement: text("said-by-phone") } as const;

describe("a written complaint of somebody who cannot be written to", () => {
  it("does not end by a word that staff noted before there is an address", () => {
    given(written).when(settled).by(coordinator).on("2026-03-09").thenRefused("NO_WAY_TO_WRITE");
    given(written).when(withdrawn).by(coordinator).on("2026-03-09").thenRefused("NO_WAY_TO_WRITE");
    const withAddress = after(written, [
      "2026-03-09",
      coordinator,
      {
        type: "ChangeContact",
        partyId: annaId,
        emailConsent: false,
        postalAddress: true,
        identified: true,
      },
    ]);
    given(withAddress).when(withdrawn).by(coordinator).on("2026-03-09").thenAlso(letter("WITHDRAWN", annaId));
    given(withAddress).when(settled).by(coordinator).on("2026-03-09").thenAlso(letter("SETTLED", annaId));
  });

  it("told in words ends by the note, which is the proof (9:5)", () => {
    const oral = assessing(
      after(
        [],
        [
          "2026-03-02",
          intake,
          registration({ channel: "PHONE", oral: true, complainants: [byTelephoneOnly] }),
        ],
      ),
    );
    given(oral).when(settled).by(coordinator).on("2026-03-09").thenIs({ status: "SETTLED" });
    given(oral).when(withdrawn).by(coordinator).on("2026-03-09").thenIs({ status: "WITHDRAWN" });
  });

  it("nor of somebody who is not known: no address is asked of who gave no name", () => {
    const unknown = assessing(received({ complainants: [{ ...byTelephoneOnly, identified: false }] }));
    given(unknown).when(settled).by(coordinator).on("2026-03-09").thenIs({ status: "SETTLED" });
  });
});
