import { latest } from "../../calendar/order-of-days.ts";
import { longest } from "../archive/retention-class.ts";
import type { RetentionClass } from "../codes.ts";
import type { Complaint } from "../complaint.ts";
import { type Refusal, refusal } from "../refusals.ts";
import type { Part, PartEnd, PartEnding, PartWay } from "./part.ts";

/** The parts that are still ours to answer: none of them ended by itself. */
export function openParts({ parts }: Pick<Complaint, "parts">): readonly Part[] {
  return parts.filter(({ ending }) => ending === undefined);
}

export interface NamedParts {
  readonly parts: readonly number[];
  /** Whether no open part stays. */
  readonly isWhole: boolean;
  /** A part that is not there, or has ended already: NO_SUCH_PART. */
  readonly refused: Refusal | undefined;
}

/** The parts that somebody named; all that are open where none was. */
export function namedParts(complaint: Complaint, named: readonly number[] = []): NamedParts {
  const open = openParts(complaint).map(({ number }) => number);
  const parts = named.length === 0 ? open : open.filter((number) => named.includes(number));
  const unknown = named.find((number) => !open.includes(number));
  return {
    parts,
    isWhole: parts.length === open.length,
    refused: unknown === undefined ? undefined : refusal("NO_SUCH_PART", { part: unknown }),
  };
}

/** One answer for a part: what is on its way to somebody else is not declined or settled here. */
export function mustNotBeGoing(
  { handingOver }: Complaint,
  parts: readonly number[] | undefined,
): Refusal | undefined {
  if (!handingOver || handingOver.as === "OUTSIDE_FORMAL") return undefined;
  return handingOver.parts.some((number) => parts?.includes(number))
    ? refusal("HAND_OVER_UNDERWAY")
    : undefined;
}

/**
 * In what a complaint of which no part was judged ends, when the last ones end in this way: what was settled goes before what
 * was declined, and that before what was handed over.
 */
export function endsAs({ parts }: Complaint, last: PartEnd): PartEnd {
  const all = [last, ...parts.flatMap(({ ending }) => ending?.as ?? [])];
  if (all.includes("SETTLED")) return "SETTLED";
  return all.includes("DECLINED") ? "DECLINED" : last;
}

/** Ends these parts; an earlier end of theirs, by a letter that is sent again, gives way. */
export function endedParts(
  parts: readonly Part[],
  numbers: readonly number[],
  ending: PartEnding,
): readonly Part[] {
  return parts.map((part) => (numbers.includes(part.number) ? { ...part, ending } : part));
}

/** These go on, and what their end began stays known. The others ended before the complaint goes on, and stay so. */
export function partsBack(parts: readonly Part[], numbers: readonly number[]): readonly Part[] {
  return parts.map((part) => {
    const { ending, pastEndings } = part;
    if (!ending) return part;
    if (!numbers.includes(part.number)) return { ...part, ending: { ...ending, last: false } };
    return { ...part, ending: undefined, pastEndings: [...pastEndings, ending] };
  });
}

/** The last day for the ombudsman about any part that ended by itself. */
export function partsUntilOn({ parts }: Complaint): Temporal.PlainDate | undefined {
  return latest(parts.flatMap(({ ending }) => ending?.ombudsmanUntilOn ?? []));
}

/** What each end of a part asks by itself. */
export const partRetentions: Readonly<Record<PartWay, RetentionClass>> = {
  SETTLED: "13.1",
  DECLINED: "13.1.4",
  FORWARDED: "13.2",
  CONVERTED: "13.2",
  SEPARATED: "13.2",
};

/** The file is kept as long as its longest part asks. */
export function retentionWithParts({ parts }: Complaint, retention: RetentionClass): RetentionClass {
  return parts
    .flatMap(({ ending }) => (ending ? [partRetentions[ending.as]] : []))
    .reduce((longer, one) => longest(longer, one), retention);
}
