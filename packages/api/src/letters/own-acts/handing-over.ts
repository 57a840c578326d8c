import type { ComplaintEvent, NoticeKind } from "@gehoor/domain";
import type { LetterMaterial } from "../letter-material.ts";
import { longDay } from "../words/phrases.ts";
import { ownAct } from "./own-act.ts";

/** What we passed on: said of the letter that took it there, with the day on which that left (Awb 2:3, 6:15, 9:2). */

type Dispatched = Extract<ComplaintEvent, { readonly type: "NoticeDispatched" }>;

const of =
  (...kinds: readonly NoticeKind[]) =>
  ({ number }: Dispatched, { complaint }: LetterMaterial): boolean =>
    complaint.notices.some((one) => one.number === number && kinds.includes(one.kind));

/** To another authority: all of it, or a part. */
export const forwarded = (isPart: boolean) =>
  ownAct(
    ["NoticeDispatched"],
    ({ dispatchedOn }, { complaint }) => ({
      nl: `Daarom hebben wij ${isPart ? "dat deel" : "uw klacht"} op ${longDay(dispatchedOn)} doorgestuurd, met de dag waarop wij uw klacht kregen: ${longDay(complaint.receivedOn)} (artikel 2:3 van de Algemene wet bestuursrecht).`,
      en: `We forwarded it on ${longDay(dispatchedOn, "en")}, with the day on which we received it (section 2:3 Awb).`,
    }),
    of("FILE_TO_AUTHORITY"),
  );

/** To who does another procedure here. */
export const passedOn = (to: string) =>
  ownAct(
    ["NoticeDispatched"],
    ({ dispatchedOn }, { complaint }) => ({
      nl: `Op ${longDay(dispatchedOn)} hebben wij het doorgegeven aan ${to}, met de dag van ontvangst: ${longDay(complaint.receivedOn)}.`,
      en: `We passed it on to ${to} on ${longDay(dispatchedOn, "en")}, with its day of receipt.`,
    }),
    of("HAND_OVER"),
  );

/** To the department it is about. */
export const toldDepartment = ownAct(
  ["NoticeDispatched"],
  ({ dispatchedOn }) => ({
    nl: `Wij doen er wel iets mee: op ${longDay(dispatchedOn)} hebben wij doorgegeven wat u schreef aan de afdeling waar het over gaat, zodat die ervan kan leren (artikel 9:2).`,
    en: `We did pass on what you wrote to the department concerned on ${longDay(dispatchedOn, "en")} (section 9:2).`,
  }),
  of("SIGNAL"),
);

/** That we had written that it went there, when the letter that took it came back. */
export const hadTold = ownAct(
  ["NoticeDispatched"],
  ({ dispatchedOn }, { complaint }) => ({
    nl: `Op ${longDay(dispatchedOn)} schreven wij u dat ${complaint.straightToOmbudsman ? "uw verzoek" : "uw klacht, of een deel daarvan,"} was doorgegeven. Onze brief kwam daar niet aan.`,
    en: `On ${longDay(dispatchedOn, "en")} we wrote to you that your ${complaint.straightToOmbudsman ? "request" : "complaint, or a part of it,"} had been passed on. Our letter did not arrive there.`,
  }),
  of("FORWARDED", "CONVERTED", "OUTSIDE_FORMAL", "REQUEST_SENT_ON"),
);

/** To the ombudsman, a request that was handed in here. */
export const sentOnToOmbudsman = ownAct(
  ["NoticeDispatched"],
  ({ dispatchedOn }, { organisation }) => ({
    nl: `Op ${longDay(dispatchedOn)} hebben wij uw verzoek doorgestuurd naar ${organisation.ombudsman.name}, met de dag waarop wij het kregen (artikel 2:3 van de Algemene wet bestuursrecht).`,
    en: `On ${longDay(dispatchedOn, "en")} we forwarded your request to ${organisation.ombudsman.name}, with the day on which we received it (section 2:3 Awb).`,
  }),
  of("REQUEST_TO_OMBUDSMAN"),
);

/** In the answer: this part went to who it is for. */
export const passedPartOn = (part: number) =>
  ownAct(
    ["ComplaintForwarded", "ComplaintConverted"],
    () => ({
      nl: `Over klachtonderdeel ${part} geven wij geen oordeel: dat is doorgegeven aan wie daarover gaat.`,
      en: `We do not judge part ${part}: it was passed on to who is responsible for it.`,
    }),
    ({ parts }) => parts.includes(part),
  );

/** In the answer: this part is not handled, as its own letter said (Awb 9:8(3)). */
export const declinedPart = (part: number) =>
  ownAct(
    ["PartsDeclined"],
    ({ on }) => ({
      nl: `Over klachtonderdeel ${part} geven wij geen oordeel: op ${longDay(on)} hebben wij u geschreven dat wij dat onderdeel niet behandelen.`,
      en: `We do not judge part ${part}: on ${longDay(on, "en")} we wrote to you that we do not handle it.`,
    }),
    ({ parts }) => parts.includes(part),
  );

/** And the letter that told so. */
export const toldOfPassingOn = ownAct(
  ["NoticeDispatched"],
  ({ dispatchedOn }) => ({
    nl: `Daarover stuurden wij u een brief op ${longDay(dispatchedOn)}.`,
    en: `We sent you a letter about that on ${longDay(dispatchedOn, "en")}.`,
  }),
  of("FORWARDED", "CONVERTED"),
);
