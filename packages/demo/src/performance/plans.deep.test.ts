import type { StaffSession, WorklistFilter, WorklistQuestion } from "@gehoor/api/reading";
import {
  ALERTS_LOOKED_AT,
  loadComplaint,
  loadDossier,
  loadDossierByReference,
  openDirectory,
  openHistories,
  readAlertedComplaints,
  readAlerts,
  readDuplicates,
  readNeighbours,
  readWorklist,
  readWorklistCounts,
} from "@gehoor/api/reading";
import { useTestSystem } from "@gehoor/api/testing/test-system";
import type { ComplaintId } from "@gehoor/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { departmentIds, staffActor } from "../people/staff.ts";
import { expectBounded, plansIn, type Reading } from "./bounded-plans.ts";
import { cursorAt, fillWithComplaints, planned, sessionOf } from "./large-municipality.ts";
import { worklists } from "./worklists.ts";

/** The newest alerts, and those of a handler's own: of each the complaint is looked up by the lock of rows and by the filter. */
const LOOKED_UP = 3 * ALERTS_LOOKED_AT;
/** So many that wait for somebody do the counters look at. */
const WAITING_LOOKED_AT = 2501;
const PAGE = 25;
/** Page 200 and further: nobody should notice. */
const DEEP = 200 * PAGE;
const system = useTestSystem();
const coordinator = sessionOf("n.jansen");
const handler = sessionOf("r.elamrani");
const signatory = sessionOf("a.smit");

beforeAll(() => fillWithComplaints(system(), planned), 1_200_000);

const plansOf = (work: (reading: Reading) => Promise<unknown>, session = coordinator) =>
  plansIn(system(), session, work);

const byDue = { field: "NEXT_DUE", direction: "ASC" } as const;

function worklist(
  filter: WorklistFilter,
  {
    session = coordinator,
    order = byDue,
    cursor,
  }: {
    readonly session?: StaffSession;
    readonly order?: WorklistQuestion["order"];
    readonly cursor?: string | undefined;
  } = {},
) {
  return plansOf(async (reading) => {
    const page = { backwards: false, count: PAGE, cursor };
    await readWorklist(reading, session, { filter, order, page });
  }, session);
}

async function complaintAt(offset: number) {
  const [found] = await system().sql<{ reference: string; id: ComplaintId }[]>`
    select reference, id from complaint order by reference limit 1 offset ${offset}`;
  if (!found) throw new Error("There is no such complaint");
  return found;
}

describe("one complaint", () => {
  test("is read by its own keys", async () => {
    const { id, reference } = await complaintAt(500);
    const plans = await plansOf(async (reading) => {
      const kept = { histories: openHistories(), directory: openDirectory(reading.unrestricted.db) };
      const opening = { ...reading, ...kept, actor: staffActor("n.jansen") };
      const file = await loadDossierByReference(opening, reference);
      await loadDossier(opening, id);
      await file?.text(file.complaint.parts[0]?.description);
    });
    // Opened twice: its events, and its texts with its people.
    expect(plans.length).toBeLessThanOrEqual(4);
    expectBounded(plans, 100);
    expect(new Set(plans.flatMap(({ indexes }) => indexes))).toEqual(
      new Set(["complaint_event_pkey", "complaint_pkey", "complaint_text_complaint", "party_complaint"]),
    );
  });

  test("is compared with those of the same person only", async () => {
    const { id } = await complaintAt(900);
    const complaint = await loadComplaint(system().db, id);
    if (!complaint) throw new Error("There is no such complaint");
    expectBounded(await plansOf((reading) => readDuplicates(reading, coordinator, complaint)), 500);
  });
});

describe("a worklist", () => {
  test("of what is open in a department comes from its partial index, without a sort", async () => {
    const [page, count] = await worklist({ open: true, departmentId: departmentIds("SD") });
    expect(page?.indexes).toContain("complaint_open_by_department");
    expect(page?.sorts).toBe(false);
    expectBounded(page ? [page] : [], 3 * PAGE);
    expectBounded(count ? [count] : [], 2002);
  });

  test.each(worklists)("of %s is bounded, and so is its count", async (_, filter) => {
    const plans = await worklist(filter);
    expect(plans.length).toBeGreaterThanOrEqual(2);
    expectBounded(plans, 3000);
  });

  test("of a handler is found by the handler, not by looking at everybody's", async () => {
    for (const filter of [{}, { open: true }, { mine: true }]) {
      const plans = await worklist(filter, { session: handler });
      expectBounded(plans, 1500);
    }
  });

  test.each(["NEXT_DUE", "RECEIVED", "UPDATED", "REFERENCE"] as const)(
    "by %s costs no more on page 200 than on the first",
    async (field) => {
      const order = { field, direction: field === "NEXT_DUE" ? "ASC" : "DESC" } as const;
      const [first] = await worklist({}, { order });
      const [deep] = await worklist({}, { order, cursor: await cursorAt(system(), order, DEEP) });
      expectBounded(first && deep ? [first, deep] : [], 3 * PAGE);
      expect(deep?.buffers).toBeLessThanOrEqual(1.5 * (first?.buffers ?? 0));
    },
  );

  test("of several values reads no more on page 200, in either direction", async () => {
    for (const direction of ["ASC", "DESC"] as const) {
      const order = { field: "NEXT_DUE", direction } as const;
      const cursor = await cursorAt(system(), order, DEEP);
      const plans = await worklist({ status: ["DECIDED", "DECLINED", "IN_HANDLING"] }, { order, cursor });
      expectBounded(plans, 3 * 1001);
    }
  });

  test("tells what stands beside a place by reading a few lines", async () => {
    for (const filter of [{}, { open: true }, { status: ["DECIDED", "IN_HANDLING"] } as const]) {
      const cursor = await cursorAt(system(), byDue, DEEP);
      const page = { backwards: false, count: 1, cursor };
      const plans = await plansOf(async (reading) => {
        await readNeighbours(reading, coordinator, { filter, order: byDue, page });
      });
      expect(plans.length).toBeGreaterThan(1);
      expectBounded(plans, 100);
    }
  });

  test("of what has been decided reads no more on page 200, where no line has a duty", async () => {
    const order = byDue;
    const cursor = await cursorAt(system(), order, DEEP);
    const plans = await worklist({ status: ["DECIDED"] }, { order, cursor });
    expectBounded(plans, 2002);
  });

  test("counters beside it look once at what waits for somebody, and at nothing else", async () => {
    for (const session of [coordinator, handler, signatory]) {
      const plans = await plansOf(
        (reading) => readWorklistCounts(reading.system, session, reading.now),
        session,
      );
      expectBounded(plans, WAITING_LOOKED_AT);
      const read = plans.flatMap(({ scans }) => scans).filter(({ table }) => table === "complaint");
      // Besides, letters and alerts look their own complaint up; those with the ombudsman, what somebody handles or is asked to,
      // and those about them have indexes.
      const passes = read.filter(({ index }) => index !== "complaint_pkey").map(({ rowsRead }) => rowsRead);
      expect(passes.length).toBeLessThanOrEqual(5);
      expect(Math.max(...passes)).toBeLessThanOrEqual(WAITING_LOOKED_AT);
    }
  });
});

/** One look for words reads at most two thousand complaints, and pages of their index beside them. */
const ONE_LOOK = { rows: 2001, buffers: 3000 };

describe("a search", () => {
  test.each([
    ["somebody's name", "Xandra Prinsen"],
    ["what stands nowhere", "giraffe"],
    ["the name of the town, in most complaints", "Soest"],
    ["the commonest name", "Jansen"],
    ["common words together", "gemeente niet een"],
    ["a common word and one that stands nowhere", "gemeente giraffe"],
    ["words shorter than what is indexed", "de e"],
    ["one letter", "a"],
    ["a telephone number", "0612345678"],
  ])("for %s reads a bounded part of the words, by index", async (_, words) => {
    const plans = await worklist({ search: words });
    const looks = plans.filter(({ scans }) => scans.every(({ table }) => table === "complaint_search"));
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.filter(({ indexes }) => !indexes.includes("complaint_search_newest"))).toEqual([]);
    expectBounded(looks, ONE_LOOK.rows);
    expect(Math.max(...looks.map(({ buffers }) => buffers))).toBeLessThan(ONE_LOOK.buffers);
    // What was found is completed line by line, each by its key.
    expectBounded(plans, 2 * ONE_LOOK.rows);
  });

  test("for a reference reads one complaint", async () => {
    const [found] = await system().sql<
      { reference: string }[]
    >`select reference from complaint limit 1 offset 700`;
    const plans = await worklist({ search: found?.reference });
    expect(new Set(plans.map(({ indexes }) => indexes[0]))).toEqual(new Set(["complaint_reference"]));
    expectBounded(plans, 5);
  });
});

describe("alerts", () => {
  const session = { coordinator, handler };

  test.each([
    ["coordinator", true],
    ["coordinator", false],
    ["handler", true],
    ["handler", false],
  ] as const)("of a %s are read from the newest on, up to a bound (not seen only: %s)", async (who, only) => {
    const question = { unacknowledgedOnly: only, before: undefined, count: PAGE };
    const plans = await plansOf(
      (reading) => readAlerts(reading.system, session[who], question, reading.now),
      session[who],
    );
    expect(plans).toHaveLength(2);
    expectBounded(plans, LOOKED_UP);
  });

  test.each([
    ["coordinator", true],
    ["coordinator", false],
    ["handler", true],
    ["handler", false],
  ] as const)("of a %s by complaint are read up to the same bound (not seen only: %s)", async (who, only) => {
    const question = { section: undefined, unacknowledgedOnly: only, after: undefined, count: PAGE };
    const plans = await plansOf(
      (reading) => readAlertedComplaints(reading.system, session[who], question, reading.now),
      session[who],
    );
    expect(plans).toHaveLength(2);
    expectBounded(plans, LOOKED_UP);
  });
});
