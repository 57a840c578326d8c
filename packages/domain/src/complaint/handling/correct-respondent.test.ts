import { describe, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  assessing,
  coordinator,
  dirkId,
  given,
  handler,
  idOf,
  inHandling,
  intake,
  nameDirk,
  signatory,
} from "../../testing/index.ts";

const wim = idOf<PartyId>("former-one");
const correct = (partyId: PartyId) => ({ type: "CorrectRespondent", partyId }) as const;
const aboutWim = after(inHandling(), [
  "2026-03-06",
  coordinator,
  { type: "NameRespondent", partyId: wim, staffId: undefined, office: "EMPLOYEE" },
]);

describe("name or address of who is complained about and has no account here (9:9)", () => {
  it("is corrected by who works on the complaint; what waits goes by post all the same", () => {
    for (const who of [coordinator, handler])
      given(aboutWim)
        .when(correct(wim))
        .by(who)
        .on("2026-03-09")
        .thenHappens({ type: "RespondentCorrected", partyId: wim });
    for (const who of [intake, signatory])
      given(aboutWim).when(correct(wim)).by(who).on("2026-03-09").thenRefused("NOT_YOURS");
  });

  it("is the account's to say of who works here, and nobody's while nobody is named", () => {
    const refused = (history: typeof aboutWim, partyId: PartyId) =>
      given(history).when(correct(partyId)).by(coordinator).on("2026-03-09");
    refused(after(assessing(), nameDirk), dirkId).thenRefused("RESPONDENT_WORKS_HERE");
    refused(aboutWim, dirkId).thenRefused("RESPONDENT_WORKS_HERE");
    refused(aboutWim, idOf<PartyId>("nobody")).thenRefused("NO_SUCH_RESPONDENT");
    refused(assessing(), wim).thenRefused("NO_RESPONDENTS");
  });
});
