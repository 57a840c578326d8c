import { amsterdamDay } from "@gehoor/domain";
import { longDay } from "../words/phrases.ts";
import { ownAct } from "./own-act.ts";

/** In the answer: this part went back with the complaint that it had come along with. */
export const separatedPart = (part: number) =>
  ownAct(
    ["PartsSeparated"],
    ({ at }) => ({
      nl: `Over klachtonderdeel ${part} geven wij hier geen oordeel: dat hoort bij een andere klacht van u, die wij sinds ${longDay(amsterdamDay(at))} weer apart behandelen.`,
      en: `We do not judge part ${part} here: it belongs to another complaint of yours, which we have handled separately since ${longDay(amsterdamDay(at), "en")}.`,
    }),
    ({ parts }) => parts.includes(part),
  );
