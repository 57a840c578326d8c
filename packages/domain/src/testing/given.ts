import { expect } from "vitest";
import type { Actor } from "../complaint/actor.ts";
import type { Complaint } from "../complaint/complaint.ts";
import type { Context } from "../complaint/context.ts";
import type { EventData, EventType } from "../complaint/event.ts";
import type { Facts, RefusalCode } from "../complaint/refusals.ts";
import { contextOf } from "./context.ts";
import { type AnyCommand, complaintOf, type History, resultAfter } from "./history.ts";

/** An event as a test expects it: its name, with the fields that matter here. */
export type Expected =
  | EventType
  | { [T in EventType]: { readonly type: T } & Partial<Extract<EventData, { type: T }>> }[EventType];

/** What came of it, to be compared with what should have. */
export interface Result {
  /** Exactly these events, in this order; fields left out may be anything. */
  readonly thenHappens: (...expected: readonly Expected[]) => Result;
  /** These events among others, in any order. */
  readonly thenAlso: (...expected: readonly Expected[]) => Result;
  /** No event of these names. */
  readonly thenNot: (...types: readonly EventType[]) => Result;
  /** The complaint that results has at least these facts. */
  readonly thenIs: (facts: Partial<Complaint>) => Result;
  readonly thenRefused: (code: RefusalCode, facts?: Facts) => void;
  /** The complaint that results. */
  readonly complaint: () => Complaint;
  /** The whole history, to go on from. */
  readonly history: () => History;
}

interface When {
  readonly with: (changes: Partial<Context>) => When;
  readonly by: (actor: Actor) => { readonly on: (when: string) => Result };
}

/**
 * An example of a rule: `given(history).when(command).by(actor).on("2026-03-02").thenHappens(...)`. A history comes
 * from the stages and `after`; opening commands need none. (Not plain `then`: the language takes that for a promise.)
 */
export function given(history: History = []): { readonly when: (command: AnyCommand) => When } {
  return { when: (command) => whenever(history, command, {}) };
}

function whenever(history: History, command: AnyCommand, changes: Partial<Context>): When {
  return {
    with: (more) => whenever(history, command, { ...changes, ...more }),
    by: (actor) => ({ on: (when) => resultOf(history, command, contextOf(actor, when, changes)) }),
  };
}

function resultOf(history: History, command: AnyCommand, context: Context): Result {
  const decision = resultAfter(history, command, context);
  const events = () => {
    if (!decision.accepted) throw new Error(`${command.type} was refused: ${decision.refusal.code}`);
    return decision.events;
  };
  const result: Result = {
    thenHappens: (...expected) => {
      expect(events().map((event) => event.type)).toEqual(expected.map(nameOf));
      expect(events().map(plain)).toMatchObject(expected.map(fieldsOf).map(plain));
      return result;
    },
    thenAlso: (...expected) => {
      for (const one of expected)
        expect(events().map(plain)).toContainEqual(expect.objectContaining(plain(fieldsOf(one))));
      return result;
    },
    thenNot: (...types) => {
      expect(events().filter((event) => types.includes(event.type))).toEqual([]);
      return result;
    },
    thenIs: (facts) => {
      const complaint = complaintOf([...history, ...events()]);
      const asked = Object.keys(facts).map((key) => [key, Reflect.get(complaint, key) ?? null]);
      expect(plain(Object.fromEntries(asked))).toMatchObject(plain(facts));
      return result;
    },
    thenRefused: (code, facts) => {
      if (decision.accepted)
        throw new Error(`${command.type} was not refused but gave ${decision.events.map(nameOf).join(", ")}`);
      expect(decision.refusal.code).toBe(code);
      if (facts) expect(plain(decision.refusal.facts)).toMatchObject(plain(facts));
    },
    complaint: () => complaintOf([...history, ...events()]),
    history: () => [...history, ...events()],
  };
  return result;
}

const nameOf = (expected: Expected): EventType => (typeof expected === "string" ? expected : expected.type);
const fieldsOf = (expected: Expected) => (typeof expected === "string" ? { type: expected } : expected);

/** As it travels: days and instants as text, since matchers take any two days for equal. Undefined becomes null. */
function plain(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value, (_, field: unknown) => field ?? null));
}
