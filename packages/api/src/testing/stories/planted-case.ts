import { type Actor, amsterdamDay, type ComplaintId, type PartyId } from "@gehoor/domain";
import { dispatch, missing } from "@gehoor/domain/testing";
import { issueSession } from "../../auth/session-store.ts";
import { loadHistory } from "../../complaints/load.ts";
import { newId } from "../../complaints/texts.ts";
import { prepareLetter } from "../../letters/prepare-letter.ts";
import { addStaff } from "../sample-staff.ts";
import type { TestApi } from "../test-api.ts";
import { openedComplaint } from "./opened-complaint.ts";
import {
  type Crew,
  type Member,
  members,
  plantedTelling,
  type Speaker,
  type Stage,
  type StageName,
  stages,
} from "./planted-stages.ts";
import { replay, runOn } from "./replay.ts";

export async function hireCrew({ system }: TestApi): Promise<Crew> {
  const crew: Partial<Crew> = {};
  for (const [name, roles] of Object.entries(members))
    Reflect.set(crew, name, await addStaff(system, ...roles));
  return crew as Crew;
}

export interface PlantedCase {
  readonly id: ComplaintId;
  readonly reference: string;
  readonly actors: Readonly<Record<Member | Speaker, Actor>>;
  readonly tokens: Readonly<Record<Member | Speaker, string>>;
}

/** A case at this stage with every word planted, and everybody around it signed in. */
export async function plantCase(api: TestApi, crew: Crew, name: StageName): Promise<PlantedCase> {
  const stage: Stage = stages[name];
  const { complaint } = await openedComplaint(api.system, stage.opening(crew));
  const { id, reference, complainants, representative } = complaint;
  const actors = {
    ...crew,
    anna: complainantOf(complainants[0]?.partyId),
    bram: complainantOf(complainants[1]?.partyId),
    // Where nobody represents them she is a stranger, with an id that is no party's.
    carla: { kind: "REPRESENTATIVE", partyId: representative?.partyId ?? newId<PartyId>() },
  } as const;
  let now = complaint;
  for (const step of stage.steps(crew))
    now =
      typeof step === "string"
        ? await replay(api.system, now, [step], plantedTelling(crew))
        : await runOn(api.system, now, actors[step[0]], step[1]);
  await composeLetters(api, id);
  const tokens = await Promise.all(
    Object.entries(actors).map(async ([who, actor]) => [who, await tokenOf(api, actor, id)] as const),
  );
  return { id, reference, actors, tokens: Object.fromEntries(tokens) as PlantedCase["tokens"] };
}

/** Every letter as the worker composes it, so that there is something to read; the receipts have left. */
async function composeLetters({ system }: TestApi, id: ComplaintId): Promise<void> {
  const history = await loadHistory(system.db, id);
  const on = amsterdamDay(await system.clock.now());
  for (const notice of history?.complaint.notices ?? []) {
    if (!history || notice.state === "CANCELLED") continue;
    const { number } = notice;
    const { sha256: letterHash } = await prepareLetter(system, history, notice, on);
    if (notice.kind !== "RECEIPT" || notice.state !== "REQUESTED") continue;
    await runOn(system, { id }, { kind: "SYSTEM" }, { ...dispatch(number, on.toString()), letterHash });
  }
}

/** A session of this actor; a citizen's is of this complaint. */
export async function tokenOf(
  { system, signIn }: TestApi,
  actor: Actor,
  complaintId: ComplaintId,
): Promise<string> {
  if (actor.kind === "STAFF") return signIn(actor);
  if (actor.kind === "SYSTEM") throw new Error("Nobody signs in as the system");
  return (await issueSession(system.db, { ...actor, complaintId }, [])).token;
}

function complainantOf(partyId: PartyId | undefined): Extract<Actor, { kind: "COMPLAINANT" }> {
  return { kind: "COMPLAINANT", partyId: partyId ?? missing() };
}
