import fc from "fast-check";
import type { Complaint } from "../../complaint/complaint.ts";
import type { ComplaintEvent, EventType } from "../../complaint/event.ts";
import { ways } from "../stories/ways.ts";
import { anyWalk, type Walk, type Walked, walkFrom } from "./random-walk.ts";

/** Fewer sightings than this say nothing. */
export const FLOOR = 50;
/** So many say as much as more would. */
const ENOUGH = 2 * FLOOR;
const DIRECTED_WALKS = 140;
/** A look between them saves the walks that prove nothing more. */
const BATCHES = 7;

const ANY_WALKS = 60;

/** Sixty walks of many weeks with people who try anything. */
export function holds(check: (walk: Walk) => void): void {
  onEach(known("any", anyWalk), ANY_WALKS, check);
}

/**
 * For every step that was accepted and gave an event of this type: on walks from anywhere, and where it is rare on walks
 * towards it. Fails when it was met less than `FLOOR` times: a property that never looked proves nothing.
 */
export function whenever<T extends EventType>(
  type: T,
  check: (
    event: Extract<ComplaintEvent, { type: T }>,
    step: Walked,
    events: readonly ComplaintEvent[],
  ) => void,
): void {
  let met = 0;
  const look = (walk: Walk) => {
    for (const { step, event, events } of meetings(walk, type)) {
      met += 1;
      check(event, step, events);
    }
  };
  holds(look);
  const towards = walkTowards(type);
  if (towards) onEach(known(type, towards), DIRECTED_WALKS, look, () => met >= ENOUGH);
  if (met < FLOOR) throw new Error(`${type} was met only ${met} times: give it a way in ways.ts`);
}

/** The walks of a kind, and those drawn so far. */
interface Drawn {
  readonly walks: fc.Arbitrary<Walk>;
  readonly batches: (readonly Walk[])[];
}

const allDrawn = new Map<string, Drawn>();

function known(name: string, walks: fc.Arbitrary<Walk>): Drawn {
  const drawn = allDrawn.get(name) ?? { walks, batches: [] };
  allDrawn.set(name, drawn);
  return drawn;
}

/**
 * Looks at the same walks for every property of a file, as many as say enough: to draw them takes far longer than to look. What
 * breaks a property is drawn anew by fast-check, which looks for the shortest walk that does.
 */
function onEach(
  { walks, batches }: Drawn,
  most: number,
  check: (walk: Walk) => void,
  isEnough: () => boolean = () => false,
): void {
  const seed = fc.readConfigureGlobal()?.seed ?? 0;
  try {
    for (let batch = 0; batch < BATCHES && !isEnough(); batch += 1) {
      const some = batches[batch] ?? someOf(walks, { seed, batch, most });
      batches[batch] = some;
      some.forEach(check);
    }
  } catch (problem) {
    fc.assert(fc.property(walks, check), { numRuns: most });
    throw problem;
  }
}

/**
 * Whether at most as many walks towards an event as a property takes meet it often enough, by a seed: how often they did,
 * and no further than that is certain. Zero where it has no way of its own.
 *
 * @param counts which complaints count, as they were before the event; every one unless said otherwise
 */
export function sightings(
  type: EventType,
  seed: number,
  counts: (before: Complaint) => boolean = () => true,
): number {
  const towards = walkTowards(type);
  let met = 0;
  for (let batch = 0; towards && batch < BATCHES && met < FLOOR; batch += 1) {
    const walks = someOf(towards, { seed, batch, most: DIRECTED_WALKS });
    met += walks.flatMap((walk) => meetings(walk, type)).filter(({ step }) => counts(step.before)).length;
  }
  return met;
}

interface Batch {
  readonly seed: number;
  readonly batch: number;
  readonly most: number;
}

/** One of the batches of so many walks at most. */
function someOf(walks: fc.Arbitrary<Walk>, { seed, batch, most }: Batch): readonly Walk[] {
  return fc.sample(walks, { seed: seed * BATCHES + batch, numRuns: Math.ceil(most / BATCHES) });
}

function walkTowards(type: EventType): fc.Arbitrary<Walk> | undefined {
  const way = ways[type];
  return way && walkFrom(way.from, way.eager);
}

interface Meeting<T extends EventType> {
  readonly step: Walked;
  readonly event: Extract<ComplaintEvent, { type: T }>;
  readonly events: readonly ComplaintEvent[];
}

function meetings<T extends EventType>({ steps }: Walk, type: T): readonly Meeting<T>[] {
  return steps.flatMap((step) => {
    const { result } = step;
    if (!result.accepted) return [];
    const { events } = result;
    return events.flatMap((event) => (isOf(event, type) ? [{ step, event, events }] : []));
  });
}

function isOf<T extends EventType>(
  event: ComplaintEvent,
  type: T,
): event is Extract<ComplaintEvent, { type: T }> {
  return event.type === type;
}
