import type { StaffId } from "./ids.ts";
import { defaultLadder, type Ladder } from "./ladder/ladder.ts";

/**
 * What a municipality may choose for itself; never a term of the law. Changing it makes a new version: a complaint keeps
 * the one of its receipt for its terms.
 */
export interface Settings {
  readonly version: number;
  /** Whether an adviser or committee handles complaints (Awb 9:13): ten weeks instead of six. */
  readonly withAdviser: boolean;
  /** Service targets in working days; the page promises "as soon as possible". */
  readonly contactTargetDays: number;
  readonly routingTargetDays: number;
  /** Working days given to answer an offer to be heard. */
  readonly hearingReplyDays: number;
  /** Weeks after which an attempt at an informal settlement is brought up again. */
  readonly informalReviewWeeks: number;
  readonly followUpTargetWeeks: number;
  /** True: BBS answers complaints itself, so they are forwarded (Awb 2:3). False: it works under our mandate. */
  readonly bbsIsOwnAuthority: boolean;
  /**
   * Whether the form on the site was designated as the digital route for complaints (Awb 2:13(2)). Only then is e-mail
   * another route, so that a term may start at internal forwarding (2:16(1)(a), (c), 2:24).
   */
  readonly siteIsDesignated: boolean;
  /** When who is told of a term. No term depends on it: the newest holds for every complaint. */
  readonly ladder: Ladder;
}

/** As they were stored: those of before a setting was asked lack it. */
type AskedLater = "siteIsDesignated" | "ladder";
export type StoredSettings = Omit<Settings, AskedLater> & Partial<Settings>;

/** Nobody had said that a route was designated: none counts as such. Who was told of a term, was told as the ladder begins. */
export function settingsFrom(stored: StoredSettings): Settings {
  return { siteIsDesignated: false, ladder: defaultLadder, ...stored };
}

export const defaultSettings: Settings = {
  version: 1,
  withAdviser: false,
  contactTargetDays: 3,
  routingTargetDays: 3,
  hearingReplyDays: 10,
  informalReviewWeeks: 2,
  followUpTargetWeeks: 6,
  bbsIsOwnAuthority: true,
  siteIsDesignated: false,
  ladder: defaultLadder,
};

/**
 * Who coordinates on one day. A deputy takes over by itself where every coordinator is involved (Awb 9:7) or away; the terms
 * do not wait for anybody's return (Awb 9:11).
 */
export interface Coordination {
  readonly coordinators: readonly StaffId[];
  readonly deputies: readonly StaffId[];
  /** Of these, who is away that day. They keep what they had: who stands in comes beside them. */
  readonly away: readonly StaffId[];
}

/** Of coordinators or deputies, who is there to be asked: as long as one of them is, nobody stands in. */
export function present(
  people: readonly StaffId[],
  { away }: Pick<Coordination, "away">,
): readonly StaffId[] {
  return people.filter((one) => !away.includes(one));
}
