import {
  type ActionType,
  type Actor,
  amsterdamDay,
  type Complaint,
  type PartyId,
  rules,
} from "@gehoor/domain";
import { enclosure, randomCommands } from "@gehoor/domain/testing";
import { loadComplaint } from "../../complaints/load.ts";
import { type CommandResult, runCommand } from "../../complaints/writing/run-command.ts";
import { departments } from "../../db/reference-data.ts";
import { type PlantedCase, plantCase, tokenOf } from "../stories/planted-case.ts";
import {
  type Crew,
  everyWord,
  type Member,
  type Speaker,
  type StageName,
  speakers,
} from "../stories/planted-stages.ts";
import type { TestApi } from "../test-api.ts";
import { readThroughEveryDoor } from "./every-door.ts";

export const everyAction = Object.keys(rules).filter((type): type is ActionType => type in rules);

/** How often a command is tried with other things typed, until one is accepted. */
const TRIES = 4;

/**
 * To see it all from then on is what these are for: the word by which who was asked becomes the handler, and the liaison's
 * opening of what was shared with them.
 */
const opening: readonly ActionType[] = ["DeclareUninvolved", "OpenDossier"];

/** What a command brought within reach, or that a refusal told something at the counter. */
export interface Leak {
  readonly stage: StageName;
  readonly who: string;
  readonly type: ActionType;
  readonly words: readonly string[];
}

/**
 * Lets this person try every command on a case of this stage, each on a case of its own once one was accepted, and
 * compares what they read afterwards through any door with before. What they typed themselves (a person's address) counts as their
 * door: whoever is reached there has the access code.
 */
export async function leaksOf(
  api: TestApi,
  crew: Crew,
  stage: StageName,
  who: Member | Speaker,
  types: readonly ActionType[] = everyAction,
): Promise<{ readonly leaks: readonly Leak[]; readonly accepted: number }> {
  const leaks: Leak[] = [];
  let accepted = 0;
  let one = await plantCase(api, crew, stage);
  const before = new Set(await baselineOf(api, one, who));
  const unread = everyWord.filter((word) => !before.has(word));
  for (const type of types) {
    const tried = await attempt(api, one, one.actors[who], type);
    if (!tried) continue;
    accepted += 1;
    const found = await readAfter(api, one, who, tried, unread);
    await takeOffLists(api, one);
    one = await plantCase(api, crew, stage);
    if (found.length === 0 || opening.includes(type)) continue;
    // A door that did not open for a moment, when it was read before, brought nothing within reach.
    const untouched = await baselineOf(api, one, who);
    const words = found.filter((word) => !untouched.includes(word));
    if (words.length > 0) leaks.push({ stage, who, type, words });
  }
  await takeOffLists(api, one);
  return { leaks, accepted };
}

/** A case that was tried leaves the lists, of which only the first page is read. */
async function takeOffLists({ system: { sql } }: TestApi, { id }: PlantedCase): Promise<void> {
  await sql`update notice set state = 'CANCELLED' where complaint_id = ${id} and state = 'REQUESTED'`;
  await sql`delete from alert where complaint_id = ${id}`;
}

/** Who registered it handed the first access code over, and so could use it: what it opens is within their reach anyway. */
async function baselineOf(api: TestApi, one: PlantedCase, who: Member | Speaker): Promise<readonly string[]> {
  const complaint = await loadComplaint(api.system.db, one.id);
  const actor = one.actors[who];
  const handedOver =
    actor.kind === "STAFF" && complaint?.registeredBy === actor.staffId && !complaint.restricted
      ? speakers
      : [];
  const read = [who, ...handedOver].map((each) =>
    readThroughEveryDoor(api, one.tokens[each], one, everyWord),
  );
  return (await Promise.all(read)).flat();
}

interface Tried {
  readonly complaint: Complaint;
  /** Whom this actor could be, having typed the address. */
  readonly reached: readonly PartyId[];
}

async function attempt(
  { system }: TestApi,
  { id, actors }: PlantedCase,
  actor: Actor,
  type: ActionType,
): Promise<Tried | undefined> {
  const now = await system.clock.now();
  for (let seed = 1; seed <= TRIES; seed += 1) {
    const newcomers: PartyId[] = [];
    let drawn = seed * 7;
    const handled: CommandResult = await runCommand(system, {
      complaintId: id,
      actor,
      compose: (addText, complaint, people) =>
        randomCommands[type](complaint, {
          todayOn: amsterdamDay(now),
          staff: Object.values(actors).flatMap((one) => (one.kind === "STAFF" ? one.staffId : [])),
          departments: departments.map((one) => one.id),
          text: () => addText("REASON", "Zoals besproken."),
          enclosure: () => enclosure("photo"),
          newcomer: () => {
            const partyId = people.add({
              name: "Vreemde",
              email: "x@y.example",
              phone: undefined,
              address: undefined,
            });
            newcomers.push(partyId);
            return partyId;
          },
          pick: (choices) => choices[(drawn++ * 13 + seed) % choices.length] ?? choices[0],
        }),
    });
    if (handled.outcome === "DONE" && handled.complaint.version > 0) {
      const { complaint } = handled;
      const isParty = (partyId: PartyId) =>
        complaint.representative?.partyId === partyId ||
        complaint.complainants.some((x) => x.partyId === partyId);
      return { complaint, reached: newcomers.filter(isParty) };
    }
  }
  return undefined;
}

/** Which of the words that were not read before are now. */
async function readAfter(
  api: TestApi,
  one: PlantedCase,
  who: Member | Speaker,
  { complaint, reached }: Tried,
  unread: readonly string[],
): Promise<readonly string[]> {
  if (unread.length === 0) return [];
  const strangers = reached.map((partyId) =>
    tokenOf(
      api,
      { kind: complaint.representative?.partyId === partyId ? "REPRESENTATIVE" : "COMPLAINANT", partyId },
      one.id,
    ),
  );
  const tokens = [one.tokens[who], ...(await Promise.all(strangers))];
  const read = await Promise.all(tokens.map((token) => readThroughEveryDoor(api, token, one, unread)));
  return read.flat();
}
