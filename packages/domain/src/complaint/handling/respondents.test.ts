import { describe, expect, it } from "vitest";
import type { PartyId } from "../../ids.ts";
import {
  after,
  alderman,
  aldermanId,
  annaId,
  assessing,
  assign,
  complaintOf,
  coordinator,
  day,
  declare,
  declineApproved,
  dirk,
  dirkId,
  drafted,
  given,
  handler,
  idOf,
  inHandling,
  letter,
  nameDirk,
  propose,
  type StaffActor,
  sent,
  signatory,
  text,
} from "../../testing/index.ts";
import type { Office } from "../codes.ts";
import type { Notice } from "../complaint.ts";

const name = (partyId: PartyId, staff: StaffActor | undefined, office: Office = "EMPLOYEE") =>
  ({ type: "NameRespondent", partyId, staffId: staff?.staffId, office }) as const;
const formerEmployee = idOf<PartyId>("former-one");
const aboutDirk = after(assessing(), nameDirk);
const remove = (partyId: PartyId) =>
  ({ type: "RemoveRespondent", partyId, reason: text("somebody-else") }) as const;
const redact = (partyId: PartyId) => {
  const redacted = { text: text("redacted"), reason: text("lives-in-hiding"), nameWithheld: true };
  return { type: "RedactCopy", partyId, ...redacted } as const;
};

describe("naming who is complained about", () => {
  it("makes that person a party; copy and hearing follow with the handler", () => {
    given(assessing())
      .when(name(dirkId, dirk))
      .by(coordinator)
      .on("2026-03-04")
      .thenHappens({ type: "RespondentNamed", partyId: dirkId, office: "EMPLOYEE" });
  });

  it("during handling gives copy and offer at once; by post to who no longer works here", () => {
    given(inHandling())
      .when(name(formerEmployee, undefined))
      .by(handler)
      .on("2026-03-09")
      .thenAlso({ type: "CopyPrepared", partyId: formerEmployee }, letter("HEARING_OFFER", formerEmployee))
      .thenAlso({ type: "NoticeRequested", kind: "COPY", channel: "POST" });
  });

  it("releases the handler when it is the handler (9:7(1))", () => {
    given(inHandling())
      .when(name(idOf("handler-party"), handler))
      .by(coordinator)
      .on("2026-03-09")
      .thenHappens("RespondentNamed", { type: "HandlerReleased", because: "INVOLVED" })
      .thenIs({ status: "ASSESSING", handler: undefined });
  });

  it("releases also the alderman who handles: nobody judges their own conduct, in whatever office (2:4)", () => {
    const handledByAlderman = after(
      assessing(),
      propose(alderman, "2026-03-05"),
      declare(alderman, "2026-03-05"),
    );
    given(handledByAlderman)
      .when(name(aldermanId, alderman, "ALDERMAN"))
      .by(coordinator)
      .on("2026-03-09")
      .thenAlso({ type: "HandlerReleased", because: "INVOLVED" })
      .thenIs({ handler: undefined });
  });

  it("voids the approval of a decline by that person, who must not have signed", () => {
    given(declineApproved())
      .when(name(idOf("signatory-party"), signatory, "DIRECTOR"))
      .by(coordinator)
      .on("2026-03-12")
      .thenHappens("RespondentNamed", { type: "ApprovalVoided", because: "INVOLVED" })
      .thenIs({ approval: undefined });
  });

  it("happens once per person, not to the complainant, and before the draft", () => {
    given(aboutDirk)
      .when(name(idOf("dirk-again"), dirk))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("ALREADY_RESPONDENT");
    given(aboutDirk)
      .when(name(annaId, undefined))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("ALREADY_RESPONDENT");
    given(drafted())
      .when(name(formerEmployee, undefined))
      .by(handler)
      .on("2026-03-18")
      .thenRefused("TOO_LATE_FOR_RESPONDENTS");
  });
});

describe("who is named after the term became longer", () => {
  const adjourned = after(assessing(), [
    "2026-03-04",
    coordinator,
    { type: "Adjourn", weeks: 4, reason: text("holidays") },
  ]);
  const hears = ({ kind, to }: Notice) => to.kind === "PARTY" && to.partyId === dirkId && kind;

  it("is told so along with the copy (9:11(2))", () => {
    expect(complaintOf(inHandling(adjourned)).notices.flatMap((one) => hears(one) || [])).toEqual([
      "COPY",
      "HEARING_OFFER",
      "ADJOURNED",
    ]);
    given(inHandling(adjourned))
      .when(name(formerEmployee, undefined))
      .by(coordinator)
      .on("2026-03-06")
      .thenAlso(letter("ADJOURNED", formerEmployee));
  });

  it("is told of the agreed day where there is one (9:11(3)), and nothing twice", () => {
    const consented = after(adjourned, [
      "2026-05-06",
      coordinator,
      {
        type: "RecordPostponementConsent",
        untilOn: day("2026-05-29"),
        consent: text("by-mail"),
        consentedOn: day("2026-05-06"),
      },
    ]);
    const named = after(
      consented,
      ["2026-05-07", coordinator, name(dirkId, dirk)],
      propose(handler, "2026-05-07"),
      declare(handler, "2026-05-07"),
    );
    expect(complaintOf(named).notices.flatMap((one) => hears(one) || [])).toEqual([
      "COPY",
      "HEARING_OFFER",
      "POSTPONED",
    ]);
    const before = after(aboutDirk, [
      "2026-03-04",
      coordinator,
      { type: "Adjourn", weeks: 2, reason: text("holidays") },
    ]);
    const once = after(before, ...assign);
    expect(complaintOf(once).notices.flatMap((one) => hears(one) || [])).toEqual([
      "ADJOURNED",
      "COPY",
      "HEARING_OFFER",
    ]);
  });
});

describe("naming somebody by mistake", () => {
  it("can be undone until the copy is on its way; letters to that person do not leave", () => {
    const adjourned = after(aboutDirk, [
      "2026-03-04",
      coordinator,
      { type: "Adjourn", weeks: 2, reason: text("holidays") },
    ]);
    const result = given(adjourned)
      .when(remove(dirkId))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "RespondentRemoved", partyId: dirkId })
      .thenIs({ respondents: [] });
    const toDirk = 4;
    given(result.history())
      .when({
        type: "RecordDispatch",
        number: toDirk,
        dispatchedOn: Temporal.PlainDate.from("2026-03-05"),
        evidence: "POSTED",
        letterHash: "hash",
      })
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("OVERTAKEN");
  });

  it("cannot be undone afterwards", () => {
    given(inHandling())
      .when(remove(dirkId))
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("COPY_ALREADY_SENT");
    given(aboutDirk)
      .when(remove(formerEmployee))
      .by(coordinator)
      .on("2026-03-09")
      .thenRefused("NO_SUCH_RESPONDENT");
    given(assessing()).when(remove(dirkId)).by(coordinator).on("2026-03-09").thenRefused("NO_RESPONDENTS");
  });
});

describe("a copy that would endanger the complainant", () => {
  it("is redacted with a reason, the name too where needed, before it leaves", () => {
    given(aboutDirk)
      .when(redact(dirkId))
      .by(coordinator)
      .on("2026-03-05")
      .thenHappens({ type: "CopyRedacted", partyId: dirkId, nameWithheld: true });
  });

  it("cannot be redacted for a stranger or after it left", () => {
    given(aboutDirk)
      .when(redact(formerEmployee))
      .by(coordinator)
      .on("2026-03-05")
      .thenRefused("NO_SUCH_RESPONDENT");
    given(assessing()).when(redact(dirkId)).by(coordinator).on("2026-03-05").thenRefused("NO_RESPONDENTS");
    given(sent(inHandling(), "COPY", "2026-03-05"))
      .when(redact(dirkId))
      .by(coordinator)
      .on("2026-03-06")
      .thenRefused("COPY_ALREADY_SENT");
  });
});
