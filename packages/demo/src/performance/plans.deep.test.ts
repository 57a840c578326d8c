import type { StaffSession, WorklistFilter, WorklistQuestion } from "@gehoor/api/reading";
import {
  ALERTS_LOOKED_AT,
  loadComplaint,
  loadDossier,
  loadDossierByReference,
  purgeAlerts,
  readAlerts,
  readDuplicates,
  readLettersToPost,
  readTermsToAdopt,
  readWorklist,
  readWorklistCounts,
  sweepDeadlines,
} from "@gehoor/api/reading";
import { useTestSystem } from "@gehoor/api/testing/test-system";
import type { ComplaintId } from "@gehoor/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { departmentId, staffActor } from "../people/staff.ts";
import { expectBounded, plansIn, plansOn, type Reading } from "./bounded-plans.ts";
import { cursorAt, fillWithComplaints, sessionOf } from "./large-municipality.ts";
import { worklists } from "./worklists.ts";

/** A hundred thousand take three minutes, which is for who asks: `docs/performance.md`. */
const COMPLAINTS = Number(process.env.PLANS_COMPLAINTS ?? 12_000);
/** The newest alerts, and those of a handler's own: of each the complaint is looked up by the lock of rows and by the filter. */
const LOOKED_UP = 2.5 * ALERTS_LOOKED_AT;
/** So many that wait for somebody do the counters look at. */
const WAITING_LOOKED_AT = 2501;
const PAGE = 25;
/** Page 200 and further: nobody should notice. */
const DEEP = 200 * PAGE;
const system = useTestSystem();
const coordinator = sessionOf("n.jansen");
const handler = sessionOf("r.elamrani");
const signatory = sessionOf("a.smit");

beforeAll(() => fillWithComplaints(system(), COMPLAINTS), 1_200_000);

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
      const opening = { ...reading, actor: staffActor("n.jansen") };
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
    const [page, count] = await worklist({ open: true, departmentId: departmentId("SD") });
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
      // Besides, letters and alerts look their own complaint up; those with the ombudsman, and what somebody handles or is
      // asked to, have indexes.
      const passes = read.filter(({ index }) => index !== "complaint_pkey").map(({ rowsRead }) => rowsRead);
      expect(passes.length).toBeLessThanOrEqual(4);
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
});

describe("a newer calendar or newer settings", () => {
  test("are looked for among the open complaints of an older version, of which there are few", async () => {
    const [look] = await plansOf((reading) =>
      readTermsToAdopt(reading.system, coordinator, Temporal.Instant.from("2026-11-23T09:00:00Z")),
    );
    expect(look?.indexes).toEqual(
      expect.arrayContaining(["complaint_open_calendar", "complaint_open_settings"]),
    );
    expectBounded(look ? [look] : [], 1000);
  });
});

describe("regular work", () => {
  test("the sweep finds what must be told, what is late and what was not supplied by index", async () => {
    const plans = await plansOf(() => sweepDeadlines(system()));
    const found = plans.flatMap(({ indexes }) => indexes);
    expect(found).toEqual(
      expect.arrayContaining(["deadline_to_alert", "complaint_answer_owed", "deadline_by_kind"]),
    );
    expectBounded(plans, 2000);
  }, 120_000);

  test("what has had its time is taken away by index, a batch at a time", async () => {
    const now = await system().clock.now();
    // Heard when there is nothing to take away yet, and explained for today, which takes nothing away for good.
    const heard = await system().heardWhile(() =>
      purgeAlerts(system().sql, Temporal.Instant.from("1990-01-01T00:00:00Z")),
    );
    const plans = await plansOn(system(), heard, now);
    expect(plans.map(({ indexes }) => indexes.includes("alert_age"))).toEqual([true]);
    expectBounded(plans, 6000);
  });

  test("letters to post come a page at a time", async () => {
    expectBounded(
      await plansOf((reading) => readLettersToPost(reading.system, coordinator, PAGE, undefined)),
      1001,
    );
  });
});
