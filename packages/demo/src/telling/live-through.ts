import type { TableRows } from "@gehoor/api/filling";
import { newId, peopleStore, textStore } from "@gehoor/api/filling";
import {
  type Actor,
  amsterdamDay,
  applyRule,
  type Calendar,
  type Command,
  type Complaint,
  type ComplaintEvent,
  type ComplaintId,
  type Context,
  type Coordination,
  evolve,
  fold,
  type PartyId,
  type RuleResult,
  type Settings,
  type StaffId,
} from "@gehoor/domain";
import { dutiesIn, type SystemDuty } from "./duties.ts";
import type { LetterWriter, LivedFile } from "./lived-file.ts";
import type { Random } from "./random.ts";
import type { Scene, Step } from "./story.ts";
import { at, workingDayFrom } from "./wall-clock.ts";

/** The municipality in which stories happen. */
export interface World {
  readonly calendar: Calendar;
  readonly settings: Settings;
  /** What held until not long ago: complaints that came in then keep it. */
  readonly earlierSettings: Settings;
  readonly coordination: Coordination;
  /** Who posts the letters of those without e-mail. */
  readonly post: Actor;
  readonly staffNames: ReadonlyMap<StaffId, string>;
  readonly letters: LetterWriter;
}

/** How a complaint comes in: the decision that opens it, by the rules. */
export type Opening = (tools: {
  readonly context: Context;
  readonly complaintId: ComplaintId;
  readonly addText: ReturnType<typeof textStore>["addText"];
  readonly people: ReturnType<typeof peopleStore>["store"];
}) => RuleResult;

/**
 * Lives through a story from the moment of receipt until `until`, by the rules: people act on working days, letters leave
 * as they do from the real system, terms pass. What lies after `until` has not happened yet.
 */
export function liveThrough(
  world: World,
  random: Random,
  story: Iterable<Step>,
  { opening, by, receivedAt, until }: Beginning,
): LivedFile {
  const complaintId = newId<ComplaintId>();
  const texts = textStore(complaintId, receivedAt);
  const people = peopleStore(complaintId);
  const events: ComplaintEvent[] = [];
  const letters: TableRows[] = [];
  const refused: string[] = [];
  const nextDuty = dutiesIn(world);
  const contextAt = (now: Temporal.Instant, actor: Actor): Context => ({
    now,
    actor,
    calendar: world.calendar,
    newestCalendar: world.calendar,
    settings: world.settings,
    newestSettings: world.settings,
    coordination: world.coordination,
  });

  const opened = opening({
    context: contextAt(receivedAt, by),
    complaintId,
    addText: texts.addText,
    people: people.store,
  });
  if (!opened.accepted) throw new Error(`A story cannot begin: ${opened.refusal.code}`);
  let complaint = folded(opened.events);
  events.push(...opened.events);
  const complainantId = complaint.complainants[0]?.partyId;
  if (!complainantId) throw new Error("A story needs a complainant");

  const act = (now: Temporal.Instant, actor: Actor, command: Command) => {
    const decision = applyRule(complaint, command, contextAt(now, actor));
    if (!decision.accepted) return void refused.push(`${command.type}: ${decision.refusal.code}`);
    for (const event of decision.events) {
      if (event.type === "RespondentNamed")
        people.store.change(event.partyId, respondent(event.staffId && world.staffNames.get(event.staffId)));
      complaint = evolve(complaint, event);
      events.push(event);
    }
  };
  const fulfil = (duty: SystemDuty) => {
    const actor = duty.by === "POST" ? world.post : ({ kind: "SYSTEM" } as const);
    if (duty.kind !== "DISPATCH") return act(duty.at, actor, { type: duty.kind });
    const day = amsterdamDay(duty.at);
    const letter = world.letters.write(complaint, duty.notice, day, {
      events,
      texts: texts.contents(),
      people: people.contents(),
      context: contextAt(duty.at, actor),
    });
    letters.push(...letter.rows);
    const { number } = duty.notice;
    act(duty.at, actor, {
      type: "RecordDispatch",
      number,
      dispatchedOn: day,
      evidence: duty.evidence,
      letterHash: letter.hash,
    });
  };
  /** What the system and the postman owe before this moment, in the order of time. */
  const catchUp = (before: Temporal.Instant) => {
    const done = new Set<string>();
    for (;;) {
      const duty = nextDuty(complaint, done);
      if (!duty || Temporal.Instant.compare(duty.at, before) > 0) return;
      done.add(duty.key);
      fulfil(duty);
    }
  };

  let now = receivedAt;
  let today = amsterdamDay(now);
  for (const step of story) {
    now = later(now, today, step.after, random, world.calendar);
    if (Temporal.Instant.compare(now, until) > 0) break;
    catchUp(now);
    today = amsterdamDay(now);
    const scene: Scene = {
      complaint,
      now,
      today,
      addText: texts.addText,
      complainantId,
      at,
      workingDay: (days) => workingDayFrom(today, days, world.calendar),
      newPartyId: () => newId<PartyId>(),
    };
    const command = step.what(scene);
    if (command) act(now, step.who(scene), command);
  }
  catchUp(until);
  return { complaint, events, texts, people, letters, refused };
}

export interface Beginning {
  readonly opening: Opening;
  readonly by: Actor;
  readonly receivedAt: Temporal.Instant;
  readonly until: Temporal.Instant;
}

function folded(events: readonly ComplaintEvent[]): Complaint {
  const complaint = fold(events);
  if (!complaint) throw new Error("Nothing happened");
  return complaint;
}

function respondent(name = "Onbekende medewerker") {
  return { name, email: undefined, phone: undefined, address: undefined };
}

/** Later the same day, or in office hours so many working days on. */
function later(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  days: number,
  random: Random,
  calendar: Calendar,
): Temporal.Instant {
  const soon = now.add({ minutes: random.between(3, 25) });
  const next = workingDayFrom(today, days, calendar);
  if (next.equals(today)) return soon;
  return at(
    next,
    `${String(random.between(9, 15)).padStart(2, "0")}:${String(random.between(0, 59)).padStart(2, "0")}`,
  );
}
