import fc from "fast-check";
import { relationsOf } from "../../access/relation.ts";
import { amsterdamDay } from "../../calendar/amsterdam-day.ts";
import { dutchCalendar } from "../../calendar/dutch-calendar.ts";
import { type Actor, actorRef } from "../../complaint/actor.ts";
import { applyRule, possibleActions } from "../../complaint/apply-rule.ts";
import type { Complaint } from "../../complaint/complaint.ts";
import type { Context } from "../../complaint/context.ts";
import { evolve } from "../../complaint/evolve.ts";
import type { RuleResult } from "../../complaint/rule.ts";
import { type ActionType, type Command, rules } from "../../complaint/rules.ts";
import { contextOf, settings, settingsWithAdviser } from "../context.ts";
import { complaintOf, type History } from "../history.ts";
import { idOf } from "../ids.ts";
import * as people from "../people.ts";
import { type Scenario, scenarios } from "../stories/scenarios.ts";
import { enclosure, text } from "../texts.ts";
import type { Chance } from "./chance.ts";
import { randomCommands } from "./random-commands.ts";
import { actorsOf, often, seldom, staff } from "./walkers.ts";

/** One command as it was met: the complaint before, what was asked by whom and when, and what came of it. */
export interface Walked {
  readonly before: Complaint;
  readonly command: Command;
  readonly context: Context;
  readonly result: RuleResult;
  readonly after: Complaint;
}

export interface Walk {
  readonly start: History;
  readonly steps: readonly Walked[];
  /** The whole history, start included. */
  readonly history: History;
  readonly end: Complaint;
  /** How a failing walk is told: a line for each step. */
  readonly [fc.toStringMethod]: () => string;
}

const OPEN_SCENARIOS = 21;
const newestCalendar = { ...dutchCalendar, version: 2 };
const newestSettings = { ...settings, version: 2, contactTargetDays: 5, routingTargetDays: 1 };

/** A walk over weeks and months from any stage: what anybody may do, and at times what nobody should. */
export const anyWalk: fc.Arbitrary<Walk> = fc
  .record({
    // Most walks start open, where there is most to do wrong.
    scenario: fc.oneof(
      { arbitrary: fc.constantFrom(...scenarios.slice(0, OPEN_SCENARIOS)), weight: 3 },
      { arbitrary: fc.constantFrom(...scenarios), weight: 1 },
    ),
    withAdviser: fc.boolean(),
    seeds: seedsOf(10, 90),
  })
  .map(({ scenario, withAdviser, seeds }) => walk(scenario, { withAdviser, eager: [] }, seeds));

/** A shorter walk from one of these stages, by people who mostly do these things where they can. */
export function walkFrom(
  from: readonly [Scenario, ...Scenario[]],
  eager: readonly ActionType[],
): fc.Arbitrary<Walk> {
  return fc
    .record({ scenario: fc.constantFrom(...from), seeds: seedsOf(12, 24) })
    .map(({ scenario, seeds }) => {
      const withAdviser = scenario.changes.settings?.withAdviser === true;
      return walk(scenario, { withAdviser, eager }, seeds);
    });
}

/** One seed a step: a failing walk shrinks by leaving steps out. */
function seedsOf(minLength: number, maxLength: number): fc.Arbitrary<readonly number[]> {
  return fc.noBias(fc.array(fc.nat(), { minLength, maxLength, size: "max" }));
}

interface Manner {
  readonly withAdviser: boolean;
  /** What is done whenever it can be. */
  readonly eager: readonly ActionType[];
}

function walk({ history: start, on }: Scenario, manner: Manner, seeds: readonly number[]): Walk {
  const steps: Walked[] = [];
  const history = [...start];
  let complaint = complaintOf(start);
  const begunWith = manner.withAdviser ? settingsWithAdviser : settings;
  let now = contextOf(people.system, on).now;
  for (const [index, seed] of seeds.entries()) {
    const draw = dice(seed);
    const pick: Chance["pick"] = (choices) => choices[draw(choices.length)] ?? choices[0];
    now = now.add({ hours: pick([0, 0, 0, 1, 5, 5, 24, 24, 24, 24, 48, 72, 72, 200, 200, 24 * 60]) });
    const published = complaint.settingsVersion === newestSettings.version ? newestSettings : begunWith;
    const changes = { now, settings: published, newestSettings, newestCalendar };
    const [type, context] = whoDoesWhat(complaint, draw, manner.eager, (actor) => ({
      ...contextOf(actor, on),
      ...changes,
    }));
    const command = randomCommands[type](complaint, {
      todayOn: amsterdamDay(now),
      staff,
      departments: [idOf("desk"), idOf("works")],
      pick,
      text: () => text(`text-${draw(1000)}`),
      enclosure: () => enclosure(`file-${draw(1000)}`),
      newcomer: () => idOf(`person-${index}-${draw(10)}`),
    });
    const result = applyRule(complaint, command, context);
    const events = result.accepted ? result.events : [];
    const after = events.reduce<Complaint>(evolve, complaint);
    steps.push({ before: complaint, command, context, result, after });
    history.push(...events);
    complaint = after;
  }
  const story = () => [`From ${start.length} events:`, ...steps.map(told)].join("\n");
  return { start, steps, history, end: complaint, [fc.toStringMethod]: story };
}

function told({ command, context, result }: Walked): string {
  const { type, ...typed } = command;
  const became = result.accepted
    ? result.events.map((event) => event.type).join(", ")
    : `refused: ${result.refusal.code}`;
  return `${context.now} ${JSON.stringify(actorRef(context.actor))} ${type} ${JSON.stringify(typed)} -> ${became}`;
}

type Dice = (below: number) => number;

/** Throws as often as a step asks, the same for the same seed (a linear congruential generator). */
function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Choice = readonly [ActionType, Context];

/** Mostly what one of some people can do now and brings the complaint on; at times anything by anybody. */
function whoDoesWhat(
  complaint: Complaint,
  draw: Dice,
  eager: readonly ActionType[],
  contextFor: (actor: Actor) => Context,
): Choice {
  const all = Object.keys(rules).filter((key): key is ActionType => key in rules);
  const actors = actorsOf(complaint);
  const anyContext = () => contextFor(actors[draw(actors.length)] ?? people.system);
  const anybody = anyContext();
  const anything = [all[draw(all.length)] ?? "NoteLate", anybody] as const;
  if (draw(12) === 0) return anything;
  const sought = eager.length > 0 && draw(4) > 0 ? whoCan(complaint, eager, actors.map(contextFor)) : [];
  if (sought.length > 0) return sought[draw(sought.length)] ?? anything;
  const chances = [anybody, anyContext(), anyContext()].flatMap((context) =>
    possibleActions(complaint, context)
      .filter(({ type, refusal }) => !refusal && (!seldom.includes(type) || draw(10) === 0))
      .flatMap(({ type }) => {
        const weight = often.includes(type) ? 12 : 1;
        return Array.from({ length: weight }, () => [type, context] as const);
      }),
  );
  return chances[draw(Math.max(chances.length, 1))] ?? anything;
}

/** Which of these things can be done now, and by whom. */
function whoCan(
  complaint: Complaint,
  types: readonly ActionType[],
  contexts: readonly Context[],
): readonly Choice[] {
  const asked = types.flatMap((type) => rules[type].by);
  return contexts
    .filter(({ actor, coordination }) => {
      const held = relationsOf(actor, complaint, coordination);
      return asked.some((relation) => held.has(relation));
    })
    .flatMap((context) =>
      possibleActions(complaint, context)
        .filter(({ type, refusal }) => !refusal && types.includes(type))
        .map(({ type }) => [type, context] as const),
    );
}
