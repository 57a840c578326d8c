import {
  type Actor,
  amsterdamDay,
  type Complaint,
  type ComplaintId,
  type Coordination,
  isAbout,
  type Office,
  postsLetters,
  type Role,
  viewOf,
} from "@gehoor/domain";
import { assignHandler, called, declareUninvolved, missing, nameRespondent } from "@gehoor/domain/testing";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { StaffSession } from "../auth/session.ts";
import { loadComplaint } from "../complaints/load.ts";
import { withReading } from "../db/row-security/viewer.ts";
import { boundSystem } from "../system.ts";
import { someOmbudsmanRequest, someRegistration } from "../testing/sample-requests.ts";
import { addStaff } from "../testing/sample-staff.ts";
import { openedComplaint } from "../testing/stories/opened-complaint.ts";
import { hireCast, randomWalk, type StaffActor } from "../testing/stories/random-walk.ts";
import { type Runnable, runOn } from "../testing/stories/replay.ts";
import { useTestSystem } from "../testing/test-system.ts";
import type { SeenView } from "./dossier/dossier.ts";
import { viewerOfSession } from "./viewer-of-session.ts";
import { aboutViewer, type Fragment, posting, visibility } from "./visibility.ts";

const system = useTestSystem();

const roleSets: readonly (readonly Role[])[] = [
  ...([
    ["COORDINATOR"],
    ["INTAKE"],
    ["SIGNATORY"],
    ["ADVISER"],
    ["LIAISON"],
    ["RECORDS_MANAGER"],
    ["HANDLER"],
  ] as const),
  ...([["INTAKE", "SIGNATORY"], ["LIAISON", "INTAKE"], ["ADMINISTRATOR"], ["MANAGER"], []] as const),
  ...([["COORDINATOR", "INTAKE", "SIGNATORY", "ADVISER", "RECORDS_MANAGER"]] as const),
];

let cast: readonly StaffActor[];
const complaints: Complaint[] = [];

beforeAll(async () => {
  cast = await hireCast(system());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(), { minLength: 15, maxLength: 50 }), async (draws) => {
      system().clock.set("2026-11-23T09:00:00Z");
      const id = await randomWalk(system(), cast, draws);
      const complaint = await loadComplaint(system().db, id);
      if (complaint) complaints.push(complaint);
    }),
    { numRuns: 30, seed: 9_7, endOnFailure: true },
  );
  await add(await complaintAbout("EMPLOYEE"));
  await add(await complaintAbout("ALDERMAN"));
  await add(await complaintAbout("EMPLOYEE", false));
  await add(await registered());
  for (const isOpened of [false, true]) await add(await shared(isOpened));
  for (const registrar of [cast[1], cast[5]]) await add(await straightToOmbudsman(registrar));
}, 120_000);

async function add(id: ComplaintId): Promise<void> {
  const complaint = await loadComplaint(system().db, id);
  if (complaint) complaints.push(complaint);
}

/** Assessed, with a colleague of the cast complained about, and handed to a handler, who was asked or has declared: the copy is owed. */
async function complaintAbout(office: Office, isDeclared = true): Promise<ComplaintId> {
  const [coordinator, , handler, respondent] = cast;
  if (!coordinator || !handler || !respondent) throw new Error("The cast is there");
  const opened = await openedComplaint(system());
  const steps: readonly Runnable[] = [
    { type: "StartAssessment" },
    (_, __, people) => nameRespondent(people.add(called("")), respondent.staffId, office),
    assignHandler(handler.staffId),
  ];
  for (const step of steps) await runOn(system(), opened.complaint, coordinator, step);
  if (isDeclared) await runOn(system(), opened.complaint, handler, declareUninvolved);
  return opened.complaint.id;
}

/** Written down at the desk by the cast's second coordinator, who also does intake. */
async function registered(): Promise<ComplaintId> {
  const desk = cast[1];
  if (!desk) throw new Error("The cast is there");
  const receivedOn = amsterdamDay(await system().clock.now());
  return (await openedComplaint(system(), someRegistration(desk, { receivedOn }))).complaint.id;
}

/** Withdrawn, and shared with the ombudsman's liaison, who opened it or not. */
async function shared(isOpened: boolean): Promise<ComplaintId> {
  const { complaint } = await openedComplaint(system());
  const { partyId } = complaint.complainants[0] ?? missing();
  const complainant = { kind: "COMPLAINANT", partyId } as const;
  const [coordinator] = cast;
  if (!coordinator) throw new Error("The cast is there");
  await runOn(system(), complaint, coordinator, { type: "StartAssessment" });
  await runOn(system(), complaint, complainant, { type: "Withdraw", partyId, statement: undefined });
  await runOn(system(), complaint, complainant, { type: "ShareDossier" });
  const liaison = await addStaff(system(), "LIAISON");
  if (isOpened) await runOn(system(), complaint, liaison, { type: "OpenDossier" });
  return complaint.id;
}

/** Asked of the ombudsman without a complaint here: written down at the desk, or by their liaison. */
async function straightToOmbudsman(registrar: StaffActor | undefined): Promise<ComplaintId> {
  if (!registrar) throw new Error("The cast is there");
  system().clock.set("2026-11-23T09:00:00Z");
  return (await openedComplaint(system(), someOmbudsmanRequest(registrar))).complaint.id;
}

async function listed(
  session: StaffSession,
  coordination: Coordination,
): Promise<ReadonlyMap<ComplaintId, SeenView>> {
  const { sql } = system();
  const { where, view } = visibility(sql, session, coordination);
  const rows = await sql<
    { id: ComplaintId; view: SeenView }[]
  >`select c.id, ${view} as view from complaint c where ${where}`;
  return new Map(rows.map((row) => [row.id, row.view]));
}

async function found(condition: Fragment): Promise<readonly ComplaintId[]> {
  const rows = await system().sql<{ id: ComplaintId }[]>`select c.id from complaint c where ${condition}`;
  return rows.map(({ id }) => id).toSorted();
}

/** What the row policies leave of each table for this reader, without any filter of ours. */
async function readByRows(session: StaffSession, coordination: Coordination) {
  const { sql } = boundSystem(system());
  return withReading(viewerOfSession(session, coordination), async () => {
    const [lines, events, notes] = await Promise.all([
      sql<{ id: ComplaintId }[]>`select id from complaint`,
      sql<{ id: ComplaintId }[]>`select complaint_id as id from complaint_event where version = 1`,
      sql<{ id: ComplaintId }[]>`select distinct complaint_id as id from note`,
    ]);
    return { lines: idsOf(lines), events: idsOf(events), notes: idsOf(notes) };
  });
}

/** The desk is given the lines of what it has letters to post of. */
function isToPostAtDesk(actor: StaffActor, complaint: Complaint): boolean {
  return (
    actor.roles.includes("INTAKE") &&
    postsLetters(actor, complaint, { coordinators: [], deputies: [], away: [] }) &&
    complaint.notices.some(
      ({ state, channel }) => state === "REQUESTED" && (channel === "POST" || channel === "NONE"),
    )
  );
}

const idsOf = (some: readonly { readonly id: ComplaintId }[]) => some.map(({ id }) => id).toSorted();

/** What the domain's policy lists: every view but the desk's. */
function expected(actor: Actor, coordination: Coordination): ReadonlyMap<ComplaintId, string> {
  return new Map(
    complaints.flatMap((complaint) => {
      const view = viewOf(actor, complaint, coordination);
      return view === "NONE" || view === "COUNTER" ? [] : [[complaint.id, view] as const];
    }),
  );
}

it("lists for everybody in whatever role exactly what the domain lets them see and post", async () => {
  const others = await Promise.all(roleSets.map((roles) => addStaff(system(), ...roles)));
  const ids = [...cast, ...others].map(({ staffId }) => staffId);
  const [first, second, third] = cast;
  if (!first || !second || !third) throw new Error("The cast is there");
  const coordinations: readonly Coordination[] = [
    await system().policies.coordination(await system().clock.now()),
    { coordinators: [first.staffId], deputies: [second.staffId], away: [] },
    { coordinators: [first.staffId], deputies: [], away: [] },
    { coordinators: [], deputies: [], away: [] },
    // Away alone, with who would stand in, and one of two.
    { coordinators: [first.staffId], deputies: [third.staffId], away: [first.staffId] },
    {
      coordinators: [first.staffId],
      deputies: [second.staffId],
      away: [first.staffId, second.staffId],
    },
    {
      coordinators: [first.staffId, second.staffId],
      deputies: [third.staffId],
      away: [second.staffId],
    },
  ];
  const notes = await system().sql<{ id: ComplaintId }[]>`select complaint_id as id from note`;
  const noted = new Set(notes.map(({ id }) => id));
  expect(noted.size).toBeGreaterThan(3);
  let compared = 0;
  const mayPost = { all: 0, some: 0, none: 0 };
  const views = new Set<string>();
  for (const coordination of coordinations)
    for (const staffId of ids)
      for (const roles of roleSets) {
        const session: StaffSession = {
          kind: "STAFF",
          staffId,
          roles,
          tokenHash: "",
          expiresAt: Temporal.Now.instant(),
        };
        const actor = { kind: "STAFF", staffId, roles } as const;
        const want = expected(actor, coordination);
        const got = await listed(session, coordination);
        expect([...got].toSorted(), `${staffId} ${roles.join()}`).toEqual([...want].toSorted());
        for (const view of want.values()) views.add(view);
        const posts = complaints.filter((one) => postsLetters(actor, one, coordination));
        expect(await found(posting(system().sql, session, coordination))).toEqual(idsOf(posts));
        const opens = await readByRows(session, coordination);
        expect(opens.lines, `${staffId} ${roles.join()}`).toEqual(
          idsOf(complaints.filter((one) => want.has(one.id) || isToPostAtDesk(actor, one))),
        );
        expect(opens.events).toEqual(
          idsOf(complaints.filter((one) => viewOf(actor, one, coordination) !== "NONE")),
        );
        expect(opens.notes).toEqual(
          idsOf(complaints.filter(({ id }) => noted.has(id) && want.get(id) === "STAFF")),
        );
        const about = complaints.filter((one) => isAbout(actor, one, coordination));
        expect(await found(aboutViewer(system().sql, session))).toEqual(idsOf(about));
        // In whatever office: nobody works on what is about themselves (Awb 2:4).
        for (const one of about) expect(want.get(one.id)).toBe("RESPONDENT");
        mayPost[posts.length === 0 ? "none" : posts.length === complaints.length ? "all" : "some"] += 1;
        compared += 1;
      }
  expect(compared).toBeGreaterThan(500);
  expect(Object.values(mayPost).every((times) => times > 0)).toBe(true);
  expect([...views].toSorted()).toEqual([
    "OMBUDSMAN",
    "PROPOSED",
    "RECORDS",
    "REGISTRAR",
    "RESPONDENT",
    "SEALED",
    "STAFF",
  ]);
}, 120_000);
