import {
  loadComplaint,
  type openSystem,
  readAlerts,
  readDuplicates,
  readLettersToPost,
  readTermsToAdopt,
  readWorklist,
  readWorklistCounts,
  type StaffSession,
  type WorklistFilter,
  type WorklistQuestion,
} from "@gehoor/api/reading";
import { cursorAt, sessionOf } from "@gehoor/demo/performance/large-municipality";
import { worklists } from "@gehoor/demo/performance/worklists";
import { departmentIds } from "@gehoor/demo/staff";

export type System = Awaited<ReturnType<typeof openSystem>>;

/** Something whose statements are explained, done for somebody who is signed in or by the worker. */
export interface Work {
  readonly name: string;
  readonly session: StaffSession;
  /** Looks up what it needs, and gives what is then explained. */
  ready(system: System, unrestricted: System, now: Temporal.Instant): Promise<() => Promise<unknown>>;
}

const coordinator = sessionOf("n.jansen");
const handler = sessionOf("r.elamrani");
const signatory = sessionOf("a.smit");
const PAGE = 25;
/** Page 200 and further. */
const DEEP = 200 * PAGE;

const searches: readonly (readonly [string, string])[] = [
  ["a rare name", "Xandra Prinsen"],
  ["a common name", "Fatima Yilmaz"],
  ["a word", "paspoort"],
  ["a word that stands nowhere", "giraffe"],
  ["the name of the town", "Soest"],
  ["two common words", "Soest brief"],
  ["three common words", "Soest balie klacht"],
  ["one letter", "a"],
];

function worklist(
  name: string,
  filter: WorklistFilter,
  { session = coordinator, order = byDue, deep = false }: Partial<ListOptions> = {},
): Work {
  return {
    name,
    session,
    ready: async (system, unrestricted, now) => {
      const cursor = deep ? await cursorAt(unrestricted, order, DEEP) : undefined;
      const question = { filter, order, page: { backwards: false, count: PAGE, cursor } };
      return () => readWorklist({ system, unrestricted, now }, session, question);
    },
  };
}

interface ListOptions {
  readonly session: StaffSession;
  readonly order: WorklistQuestion["order"];
  readonly deep: boolean;
}

const byDue = { field: "NEXT_DUE", direction: "ASC" } as const;
const orders = (["NEXT_DUE", "RECEIVED", "UPDATED", "REFERENCE"] as const).map(
  (field) => ({ field, direction: field === "NEXT_DUE" ? "ASC" : "DESC" }) as const,
);

/** Every list with its count, every search, counter and alert. */
export const everyWork: readonly Work[] = [
  worklist("list: open in a department", { open: true, departmentId: departmentIds("SD") }),
  ...worklists.map(([name, filter]) => worklist(`list: ${name}`, filter)),
  ...orders.flatMap((order) => [
    worklist(`list by ${order.field}, first page`, {}, { order }),
    worklist(`list by ${order.field}, page 200`, {}, { order, deep: true }),
  ]),
  worklist("a handler's list: everything", {}, { session: handler }),
  worklist("a handler's list: open", { open: true }, { session: handler }),
  worklist("a handler's list: mine", { mine: true }, { session: handler }),
  worklist("a signatory's list: mine", { mine: true }, { session: signatory }),
  ...searches.map(([name, search]) => worklist(`search for ${name}`, { search })),
  ...Object.entries({ coordinator, handler, signatory }).map(([name, session]) => ({
    name: `counters of a ${name}`,
    session,
    ready: async (system: System, _: System, now: Temporal.Instant) => () =>
      readWorklistCounts(system, session, now),
  })),
  ...Object.entries({ coordinator, handler }).flatMap(([name, session]) =>
    [true, false].map((unacknowledgedOnly) => ({
      name: `alerts of a ${name}, ${unacknowledgedOnly ? "not seen" : "all"}`,
      session,
      ready: async (system: System, _: System, now: Temporal.Instant) => () =>
        readAlerts(system, session, { unacknowledgedOnly, before: undefined, count: PAGE }, now),
    })),
  ),
  {
    name: "complaints of the same person",
    session: coordinator,
    ready: async (system, unrestricted, now) => {
      const [found] = await unrestricted.sql<{ id: Parameters<typeof loadComplaint>[1] }[]>`
        select id from complaint order by reference limit 1 offset 900`;
      const complaint = found && (await loadComplaint(unrestricted.db, found.id));
      if (!complaint) throw new Error("The database is not filled");
      return () => readDuplicates({ system, unrestricted, now }, coordinator, complaint);
    },
  },
  {
    name: "letters to post",
    session: coordinator,
    ready: async (system, _, now) => () => readLettersToPost(system, coordinator, PAGE, undefined, now),
  },
  {
    name: "terms to adopt",
    session: coordinator,
    ready: async (_, unrestricted, now) => () => readTermsToAdopt(unrestricted, coordinator, now),
  },
];
