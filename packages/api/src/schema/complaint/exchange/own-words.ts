import type { ComplaintEvent, HearingMode, TextRef } from "@gehoor/domain";
import type { Dossier } from "../../../reads/dossier/dossier.ts";
import { builder } from "../../base/builder.ts";
import { DateScalar, DateTimeScalar } from "../../base/scalars.ts";
import { HearingModeEnum } from "../../codes/hearing-codes.ts";
import { type OwnWordKind, OwnWordKindEnum } from "../../codes/own-word-codes.ts";
import { allExposed, is, orNull } from "../../exposed.ts";
import { ComplaintType, own } from "../complaint-type.ts";
import { nameInView } from "../party-names.ts";

/** One thing that somebody said, with what belongs to it. */
interface Said {
  readonly kind: OwnWordKind;
  readonly text?: TextRef | undefined;
  readonly mode?: HearingMode;
  readonly untilOn?: Temporal.PlainDate | undefined;
}
interface OwnWord extends Omit<Said, "text"> {
  readonly at: Temporal.Instant;
  readonly you: boolean;
  readonly authorName: string | null;
  readonly text: string | null;
}

const OwnWordType = builder.objectRef<OwnWord>("OwnWord").implement({
  description: "What the complainant's side answered or said on the site, to be read back.",
  authScopes: { signedIn: true },
  fields: allExposed({
    at: is(DateTimeScalar, "When."),
    you: is("Boolean", "Whether the viewer said it."),
    authorName: orNull("String", "Null once erased."),
    text: orNull("String", "As written; null where nothing was written with it, or erased."),
    kind: is(OwnWordKindEnum, "To what."),
    mode: orNull(HearingModeEnum, "Of a conversation that is wanted: how."),
    untilOn: orNull(DateScalar, "Of more time: until when it was asked."),
  }),
});

builder.objectFields(ComplaintType, (t) => ({
  ownWords: t.field({
    type: [OwnWordType],
    description:
      "What the viewer answered as complainant, or a representative for the viewer, oldest first; never what another complainant said. Messages stand by themselves.",
    ...own(wordsInView),
  }),
}));

async function wordsInView(dossier: Dossier): Promise<OwnWord[]> {
  if (dossier.view !== "COMPLAINANT") return [];
  const mine = spokenFor(dossier);
  const events = await dossier.events();
  const words = events.flatMap((event, index) => {
    if (!mine(event) || isOfAnother(event, dossier)) return [];
    const said = saidIn(event, events.slice(0, index));
    return said ? [{ event, said }] : [];
  });
  return Promise.all(words.map(({ event, said }) => inView(dossier, event, said)));
}

async function inView(dossier: Dossier, { at, by }: ComplaintEvent, said: Said): Promise<OwnWord> {
  const partyId = "partyId" in by ? by.partyId : undefined;
  return {
    ...said,
    at,
    you: partyId === dossier.self,
    authorName: partyId ? await nameInView(dossier, partyId) : null,
    text: await dossier.text(said.text),
  };
}

/** Said by the viewer, or by a representative, who speaks for whom they represent; of one complainant they hear the word too. */
function spokenFor({ complaint, self }: Dossier): (event: ComplaintEvent) => boolean {
  const isAlone = complaint.complainants.length === 1;
  return ({ by }) =>
    by.kind === "REPRESENTATIVE" || (by.kind === "COMPLAINANT" && (isAlone || by.partyId === self));
}

/** A representative of several withdraws for each of them. */
function isOfAnother(event: ComplaintEvent, { actor, self }: Dossier): boolean {
  return event.type === "ComplaintWithdrawn" && actor.kind === "COMPLAINANT" && event.partyId !== self;
}

/** @param before what had happened by then */
function saidIn(event: ComplaintEvent, before: readonly ComplaintEvent[]): Said | undefined {
  switch (event.type) {
    case "SupplementProvided":
      return { kind: "SUPPLEMENT", text: event.text };
    case "WrittenFormConfirmed":
      return { kind: "WRITTEN_FORM_CONFIRMED" };
    case "SettlementConfirmed":
    case "ComplaintSettled":
    case "PartsSettled":
      return { kind: "SETTLEMENT_CONFIRMED" };
    case "SettlementRefused":
      return { kind: "SETTLEMENT_REFUSED", text: event.remarks };
    case "SettlementReportedFailed":
      return { kind: "NOT_SETTLED", text: event.remarks };
    case "PostponementConsented":
      return { kind: "POSTPONEMENT_AGREED", untilOn: askedUntil(before) };
    case "PostponementAgreed":
      return { kind: "POSTPONEMENT_AGREED", untilOn: event.untilOn };
    case "PostponementRefused":
      return { kind: "POSTPONEMENT_REFUSED", untilOn: askedUntil(before) };
    case "HearingWanted":
      return { kind: "HEARING_WANTED", mode: event.mode, text: event.needsNote };
    case "OtherMomentAsked":
      return { kind: "OTHER_MOMENT", text: event.words };
    case "HearingDeclined":
    case "HearingWaived":
      return { kind: "HEARING_DECLINED" };
    case "ReportReactionGiven":
      return { kind: "REPORT_REACTION", text: event.text };
    case "ComplaintWithdrawn":
      return { kind: "WITHDRAWAL", text: event.statement };
    default:
      return undefined;
  }
}

/** Up to when more time was asked: by a letter of its own, or by the one that we go on. */
function askedUntil(before: readonly ComplaintEvent[]): Temporal.PlainDate | undefined {
  return before
    .map((event) => {
      if (event.type === "PostponementAsked") return event.untilOn;
      return "targetOn" in event ? event.targetOn : undefined;
    })
    .findLast((day) => day !== undefined);
}
