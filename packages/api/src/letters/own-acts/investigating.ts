import type { PartyId } from "@gehoor/domain";
import { normNames } from "../words/code-words.ts";
import { longDay } from "../words/phrases.ts";
import { ownAct } from "./own-act.ts";

/** What we did to find out what happened, and to solve it. */

export const askedForMore = ownAct(["SupplementRequested"], () => ({
  nl: "Wij hebben u om meer informatie gevraagd, maar die hebben wij niet gekregen.",
  en: "We asked you for more information, but did not receive it.",
}));

/** The complaint, or what it was tried of. */
export const triedToSettle = (what: string) =>
  ownAct(["InformalStarted"], () => ({
    nl: `Wij hebben geprobeerd ${what} samen met u op te lossen.`,
    en: `We tried to solve ${what} together with you.`,
  }));

export const didToSettle = ownAct(["SettlementAsked"], () => ({
  nl: "Dit hebben wij gedaan of gaan wij doen:",
  en: "What we did or will do is written above.",
}));

export const investigated = ownAct(["PartJudged"], () => ({
  nl: "Wij hebben uw klacht onderzocht. In deze brief leest u wat wij hebben gevonden, wat ons oordeel is en wat wij ermee doen.",
  en: "We have examined your complaint. What we found, our judgement and what we do about it are written above, in Dutch.",
}));

export const found = (part: number) =>
  ownAct(
    ["PartJudged"],
    () => ({ nl: "Wat wij hebben gevonden:", en: "What we found:" }),
    (event) => event.part === part,
  );

export const tested = (part: number) =>
  ownAct(
    ["PartJudged"],
    ({ norms }) => ({
      nl: `Wij hebben gekeken of dit past bij wat u van een behoorlijke overheid mag verwachten: ${norms.map((norm) => normNames[norm].nl).join("; ")}.`,
      en: `We looked at whether this fits what you may expect of a proper authority: ${norms.map((norm) => normNames[norm].en).join("; ")}.`,
    }),
    (event) => event.part === part,
  );

/** Somebody was heard, on a day (Awb 9:10(1)). */
export const heard = (partyId: PartyId, who: { readonly nl: string; readonly en: string }) =>
  ownAct(
    ["HearingHeld"],
    ({ heardOn }) => ({
      nl: `${who.nl} gehoord op ${longDay(heardOn)}.`,
      en: `${who.en} heard on ${longDay(heardOn, "en")}.`,
    }),
    (event) => event.partyId === partyId,
  );

/** Who was offered to be heard, by a letter that left, and did not answer (Awb 9:10(2)(c)). */
export const letOfferLie = (partyId: PartyId, who: string) =>
  ownAct(
    ["NoticeDispatched"],
    ({ dispatchedOn }) => ({
      nl: `${who} niet gereageerd op ons aanbod van ${longDay(dispatchedOn)} om te worden gehoord.`,
      en: `There was no answer to our offer of ${longDay(dispatchedOn, "en")} to be heard.`,
    }),
    ({ number }, { complaint }) =>
      complaint.notices.some(
        ({ number: own, kind, to }) =>
          own === number && kind === "HEARING_OFFER" && to.kind === "PARTY" && to.partyId === partyId,
      ),
  );

/** The complainant was not heard, since the complaint is manifestly unfounded (Awb 9:10(2)(a)). */
export const didNotHear = (partyId: PartyId) =>
  ownAct(
    ["HearingWaived"],
    () => ({
      nl: "Wij hebben u niet gehoord, omdat de klacht duidelijk ongegrond is (artikel 9:10, tweede lid, onder a, van de Algemene wet bestuursrecht).",
      en: "We did not hear you, because the complaint is clearly unfounded (section 9:10(2)(a) Awb).",
    }),
    (event) => event.partyId === partyId && event.ground === "MANIFESTLY_UNFOUNDED",
  );

/** A conversation was held, of which this is the report (Awb 9:10(3)). */
export const talked = (isOwn: boolean, isToRespondent: boolean) =>
  ownAct(["HearingHeld"], ({ heardOn }) => ({
    nl: `Op ${longDay(heardOn)} was er een gesprek ${isOwn ? "met u" : `met degene ${isToRespondent ? "die de klacht indiende" : "over wie u klaagt"}`} over de klacht. Dit is het verslag:`,
    en: `There was a conversation about the complaint on ${longDay(heardOn, "en")}; the report is above.`,
  }));

/** Ground (a) of Awb 9:8(1). */
export const handledBefore = ownAct(["DeclineProposed"], () => ({
  nl: "Wij hebben deze klacht al eerder behandeld (artikel 9:8, eerste lid, onder a, Awb).",
  en: "We have already handled this complaint (section 9:8(1)(a) Awb).",
}));

/** What a colleague wrote down of what the complainant said. */
export const wroteDownSettled = (what: string) =>
  ownAct(
    ["ComplaintSettled", "PartsSettled", "SettlementConfirmed"],
    () => ({
      nl: `U hebt aan een van onze medewerkers verteld dat ${what} voor u is opgelost. Wij schreven op:`,
      en: `You told one of us that ${what} has been settled for you; what we wrote down is above.`,
    }),
    ({ note }) => note !== undefined,
  );

export const wroteDownWithdrawn = ownAct(
  ["ComplaintWithdrawn"],
  () => ({ nl: "Wij schreven op:", en: "What we wrote down is above." }),
  ({ statement }) => statement !== undefined,
);
