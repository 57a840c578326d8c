import { amsterdamDay } from "@gehoor/domain";
import { clockTime, longDay } from "../words/phrases.ts";
import { ownAct } from "./own-act.ts";

/** What we did when a complaint came in. The day is the one of receipt as it stands, mended or not. */

const opening = ["ComplaintSubmitted", "ComplaintRegistered"] as const;

export const received = ownAct(opening, () => ({
  nl: "Wij hebben uw klacht ontvangen",
  en: "We have received your complaint",
}));

export const receivedOn = ownAct(opening, (_, { complaint }) => ({
  nl: `Wij hebben uw klacht ontvangen op ${longDay(complaint.receivedOn)}.`,
  en: `We received your complaint on ${longDay(complaint.receivedOn, "en")}.`,
}));

/** To the person complained about. */
export const receivedAboutYou = (from: string | undefined) =>
  ownAct(opening, (_, { complaint }) => ({
    nl: `Op ${longDay(complaint.receivedOn)} hebben wij een klacht ontvangen die over u gaat${from ? `, van ${from}` : ""}.`,
    en: `On ${longDay(complaint.receivedOn, "en")} we received a complaint about you${from ? `, from ${from}` : ""}.`,
  }));

/** The day of arrival, and apart from it the moment of typing where a colleague did that (Awb 2:20, 2:25). */
export const arrived = ownAct(opening, ({ type }, { complaint }) => {
  const { receivedAt, channel } = complaint;
  const day = { nl: longDay(complaint.receivedOn), en: longDay(complaint.receivedOn, "en") };
  const at = { nl: clockTime(receivedAt), en: clockTime(receivedAt, "en") };
  if (type === "ComplaintSubmitted" || channel === "WEB")
    return {
      nl: `Uw klacht kwam binnen op ${day.nl} om ${at.nl} uur.`,
      en: `Your complaint came in on ${day.en} at ${at.en}.`,
    };
  const typedOn = amsterdamDay(receivedAt);
  return {
    nl: `Wij kregen uw klacht op ${day.nl}. Een medewerker heeft uw klacht ingevoerd op ${longDay(typedOn)} om ${at.nl} uur.`,
    en: `We received your complaint on ${day.en}. A colleague entered it on ${longDay(typedOn, "en")} at ${at.en}.`,
  };
});

/** What was told at the desk or by phone, and a colleague wrote down (Awb 9:4). */
export const wroteDown = ownAct(["ComplaintRegistered"], () => ({
  nl: "U hebt uw klacht verteld. Hieronder staat wat wij hebben opgeschreven.",
  en: "You told us your complaint. Below you find what we wrote down.",
}));

/** It came by a route that was not opened for it, and went on here (Awb 2:24). */
export const passedToCoordinator = ownAct(["StartDateMoved"], ({ startsOn }) => ({
  nl: `Op ${longDay(startsOn)} is uw klacht doorgegeven aan de klachtencoördinator.`,
  en: `It was passed on to the complaints coordinator on ${longDay(startsOn, "en")}.`,
}));

/** To somebody else than the complainant: when it came in here. */
export const gotIt = ownAct(opening, (_, { complaint }) => ({
  nl: `Wij kregen dit op ${longDay(complaint.receivedOn)}.`,
  en: `We received this on ${longDay(complaint.receivedOn, "en")}.`,
}));

/** Of a request to the ombudsman that was handed in here. */
export const gotRequest = ownAct(["OmbudsmanRequestReceived"], ({ receivedOn: on }) => ({
  nl: `Op ${longDay(on)} kregen wij van u een verzoek aan de ombudsman.`,
  en: `On ${longDay(on, "en")} we received a request to the ombudsman from you.`,
}));

/** The ombudsman sent it back: received as a complaint on that day. */
export const gotAsComplaint = ownAct(["ComplaintReopened"], ({ startsOn }, { complaint }) => ({
  nl: `Als klacht kregen wij het op ${longDay(startsOn ?? complaint.receivedOn)}.`,
  en: `As a complaint we received it on ${longDay(startsOn ?? complaint.receivedOn, "en")}.`,
}));
