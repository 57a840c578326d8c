import type { Channel, Complaint } from "@gehoor/domain";
import type { Matter } from "../matters/matter.ts";
import * as matters from "../matters/matters.ts";
import { type Resident, resident } from "../people/residents.ts";
import { advised } from "../stories/advised.ts";
import * as escalated from "../stories/escalated.ts";
import * as independent from "../stories/independent.ts";
import * as notHandled from "../stories/not-handled.ts";
import * as ordinary from "../stories/ordinary.ts";
import * as related from "../stories/related.ts";
import * as settled from "../stories/settled.ts";
import type { Random } from "./random.ts";
import type { Story } from "./story.ts";

/** A kind of complaint, with how many of a thousand are like it. */
export interface Tale {
  readonly name: string;
  readonly weight: number;
  readonly story: Story;
  /** Undefined: any ordinary matter. */
  readonly matter: Matter | undefined;
  readonly channel: Channel | undefined;
  /** Asked of the ombudsman, without a complaint here. */
  readonly straightToOmbudsman: boolean;
  /** Told by the same person about the same as an earlier complaint that is like this. */
  readonly again: ((complaint: Complaint) => boolean) | undefined;
  /** One that stays open is told of the last days only; one that takes more than a year, of long ago only. */
  readonly told: "ALWAYS" | "LATELY" | "LONG_AGO";
  /** Came in while an adviser still handled complaints, which holds for it to the end. */
  readonly withAdviser: boolean;
  /** Years between the conduct and the complaint. */
  readonly yearsAgo: number;
}

function tale(name: string, weight: number, story: Story, details: Partial<Tale> = {}): Tale {
  return {
    name,
    weight,
    story,
    matter: undefined,
    channel: undefined,
    straightToOmbudsman: false,
    again: undefined,
    told: "ALWAYS",
    withAdviser: false,
    yearsAgo: 0,
    ...details,
  };
}

export const tales: readonly Tale[] = [
  tale("answered", 330, ordinary.answered),
  tale("adjourned", 60, ordinary.adjourned),
  tale("postponed", 20, ordinary.postponed),
  tale("late", 55, ordinary.late),
  tale("supplemented", 50, ordinary.supplemented),
  tale("withdrawn", 25, ordinary.withdrawn),
  tale("settled", 120, settled.settled),
  tale("settled by phone", 45, settled.settledByPhone),
  tale("settlement refused", 25, settled.settlementRefused),
  tale("settlement asked", 15, settled.settlementAsked, { told: "LATELY" }),
  tale("over a year ago", 15, notHandled.declined("OVER_A_YEAR_AGO"), {
    matter: matters.oldConduct,
    yearsAgo: 2,
  }),
  tale("objection possible", 15, notHandled.declined("OBJECTION_POSSIBLE"), {
    matter: matters.permitRefused,
  }),
  tale("appeal possible", 8, notHandled.declined("APPEAL_POSSIBLE"), { matter: matters.permitRefused }),
  tale("other court", 8, notHandled.declined("OTHER_COURT")),
  tale("criminal investigation", 8, notHandled.declined("CRIMINAL_INVESTIGATION"), {
    matter: matters.carelessInspection,
  }),
  tale("insufficient interest", 8, notHandled.declined("INSUFFICIENT_INTEREST")),
  tale("forwarded to BBS", 40, notHandled.forwarded, { matter: matters.bbsContact }),
  tale("objection", 20, notHandled.converted("OBJECTION"), { matter: matters.permitRefused }),
  tale("street report", 20, notHandled.converted("STREET_REPORT"), { matter: matters.lamppost }),
  tale("unrepaired", 10, notHandled.unrepaired),
  tale("ended by death", 4, notHandled.endedByDeath),
  tale("spam", 8, notHandled.spam, { matter: matters.lamppost }),
  tale("assessing", 10, notHandled.assessing, { told: "LATELY" }),
  tale("supplement asked", 10, notHandled.supplementAsked, { told: "LATELY" }),
  tale("untouched", 10, notHandled.untouched, { told: "LATELY" }),
  tale("by a director", 15, independent.byDirector, { matter: matters.headOfDepartment }),
  tale("by the board", 15, independent.byBoard, { matter: matters.aldermanAtMeeting }),
  tale("by the deputy", 8, independent.byDeputy, { matter: matters.coordinatorInvolved }),
  tale("handler involved", 12, independent.handlerInvolved, { matter: matters.lettersUnanswered }),
  tale("asked was involved", 6, independent.askedWasInvolved, { matter: matters.lettersUnanswered }),
  tale("asked to handle", 6, independent.askedToHandle, { told: "LATELY", matter: matters.counterTone }),
  tale("followed up", 15, escalated.followedUp),
  tale("by leaflet", 8, escalated.byLeaflet),
  tale("straight to the ombudsman", 8, escalated.straightToOmbudsman, {
    channel: "DESK",
    straightToOmbudsman: true,
  }),
  tale("sent back by the ombudsman", 6, escalated.sentBack, { channel: "EMAIL", straightToOmbudsman: true }),
  tale("late and escalated", 10, escalated.lateAndEscalated),
  tale("shared", 5, escalated.shared),
  tale("shared and opened", 5, escalated.sharedAndOpened),
  tale("merged", 12, related.merged, {
    // A draft takes no more in.
    again: (one) => one.ending === undefined && one.status !== "DRAFT_DECISION" && one.startsOn !== undefined,
  }),
  tale("handled before", 8, related.handledBefore, { again: (one) => one.status === "DECIDED" }),
  tale("archived", 10, related.archived, { told: "LONG_AGO" }),
  tale("destroyed", 5, related.destroyed, { told: "LONG_AGO" }),
  tale("advised", 10, advised, { withAdviser: true }),
  tale("on paper", 35, ordinary.answered, { channel: "PAPER" }),
  tale("by phone", 25, ordinary.answered, { channel: "PHONE" }),
  tale("at the desk", 25, ordinary.answered, { channel: "DESK" }),
  tale("decline proposed", 6, notHandled.declineProposed, { told: "LATELY" }),
  tale("hearing offered", 6, ordinary.hearingOffered(), { told: "LATELY", matter: matters.counterTone }),
  tale("hearing offered by a director", 4, ordinary.hearingOffered("j.bos"), {
    told: "LATELY",
    matter: matters.headOfDepartment,
  }),
  tale("told by phone, to be confirmed", 6, notHandled.untouched, { channel: "PHONE", told: "LATELY" }),
];

const total = tales.reduce((sum, one) => sum + one.weight, 0);

/** Days ago within which a complaint may still lie untouched, and after which one may be in the archive. */
export const LATELY_DAYS = 9;
export const LONG_AGO_DAYS = 560;

function canBeTold({ told }: Tale, ago: number): boolean {
  return told === "ALWAYS" || (told === "LATELY" ? ago <= LATELY_DAYS : ago >= LONG_AGO_DAYS);
}

/** A tale that can be told of so many days ago, as often as its weight says. */
export function anyTale(random: Random, ago: number): Tale {
  let left = random.next() * total;
  const found = tales.find((one) => {
    if (!canBeTold(one, ago)) return false;
    left -= one.weight;
    return left < 0;
  });
  const [first] = tales;
  if (!first) throw new Error("There are no tales");
  return found ?? first;
}

/** A complaint of the run so far, with who told what. */
export interface Before {
  readonly complaint: Complaint;
  readonly matter: Matter;
  readonly resident: Resident;
}

/** Who tells what: somebody new, or the same person about the same again. */
export function subjectOf(tale: Tale, random: Random, before: readonly Before[]) {
  const again = tale.again;
  const earlier = again && before.findLast(({ complaint }) => again(complaint));
  return {
    matter: earlier?.matter ?? tale.matter ?? random.pick(matters.ordinaryMatters),
    resident: earlier?.resident ?? resident(random),
    earlier: earlier?.complaint,
  };
}
