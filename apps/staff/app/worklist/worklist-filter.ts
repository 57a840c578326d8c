import { saveListInput } from "@gehoor/web/graphql/text-limits.ts";
import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import type { Code } from "../words/code.ts";
import { channelTexts, subjectTexts } from "../words/intake.texts.ts";
import { statusTexts } from "../words/status.texts.ts";
import { deadlineStateTexts } from "../words/term.texts.ts";

/** The lists one click away; `open` is what the worklist opens with. */
export const views = [
  "open",
  "late",
  "missed",
  "week",
  "unassigned",
  "away",
  "waiting",
  "mine",
  "new",
  "urgent",
  "ended",
  "all",
] as const;
export type WorklistView = (typeof views)[number];

export const orders = ["due", "received", "updated", "reference"] as const;

/** What the address of a worklist says; it can be kept, mailed and opened again. */
export type WorklistAddress = {
  /** What somebody calls this list; empty for one without a name. */
  readonly name: string;
  readonly view: WorklistView;
  readonly search: string;
  readonly status: readonly Code<"Status">[];
  readonly subject: readonly Code<"Subject">[];
  readonly channel: readonly Code<"Channel">[];
  readonly deadline: readonly Code<"DeadlineState">[];
  readonly department: readonly string[];
  /** `nobody` among them for those that nobody handles. */
  readonly handler: readonly string[];
  readonly order: (typeof orders)[number];
  readonly descending: boolean;
};

export const nobody = "geen";

/** More values than these are not asked together. */
const mostValues = 50;

/** Reads a worklist's address; what it does not know counts as not asked. */
export function readWorklistAddress(search: URLSearchParams): WorklistAddress {
  const one = <Known extends string>(name: string, known: readonly Known[]) =>
    known.find((code) => code === search.get(name));
  const ids = (name: string) => [...new Set(search.getAll(name))].filter(Boolean).slice(0, mostValues);
  const some = <Known extends string>(name: string, known: readonly Known[]) =>
    known.filter((code) => search.getAll(name).includes(code));
  const view = one("lijst", views) ?? "open";
  const order = one("volgorde", orders);
  return {
    name: (search.get("naam") ?? "").trim().slice(0, saveListInput.name),
    view,
    search: (search.get("zoek") ?? "").trim().slice(0, 200),
    status: some("stand", codesOf(statusTexts.nl)),
    subject: some("onderwerp", codesOf(subjectTexts.nl)),
    channel: some("kanaal", codesOf(channelTexts.nl)),
    deadline: some("termijn", codesOf(deadlineStateTexts.nl)),
    department: ids("afdeling"),
    handler: ids("behandelaar"),
    ...(order === undefined
      ? { ...usualOrder(view), ...(search.get("aflopend") === "ja" ? { descending: true } : {}) }
      : { order, descending: search.get("aflopend") === "ja" }),
  };
}

/**
 * The address of a list as a search, `?lijst=late&zoek=paspoort`; empty for what the worklist opens with.
 *
 * @param page the search of the page one is on; the list's first page without it
 */
export function listSearch(address: WorklistAddress, page = ""): string {
  const { name, view, search, order, descending } = address;
  const { status, subject, channel, deadline, department, handler } = address;
  const asked = new URLSearchParams();
  const put = (parameter: string, value: string | undefined) => value && asked.set(parameter, value);
  const putAll = (parameter: string, values: readonly string[]) => {
    for (const value of values) asked.append(parameter, value);
  };
  put("naam", name);
  put("lijst", view === "open" ? undefined : view);
  put("zoek", search);
  putAll("stand", status);
  putAll("afdeling", department);
  putAll("behandelaar", handler);
  putAll("onderwerp", subject);
  putAll("termijn", deadline);
  putAll("kanaal", channel);
  if (isReordered(address)) {
    put("volgorde", order);
    put("aflopend", descending ? "ja" : undefined);
  }
  const at = new URLSearchParams(page);
  put("na", at.get("na") ?? undefined);
  put("voor", at.get("voor") ?? undefined);
  return asked.size > 0 ? `?${asked}` : "";
}

/** The list this person gets: who has no open complaints there gets what has ended, or all where that was asked. */
export function listFor(hasOpenList: boolean, address: WorklistAddress): WorklistAddress {
  if (hasOpenList || address.view === "ended" || address.view === "all") return address;
  const begin = isReordered(address) ? {} : usualOrder("ended");
  return { ...address, view: "ended", ...begin };
}

/** How a list begins: soonest due first; what has ended has no next duty, and begins with the latest. */
function usualOrder(view: WorklistView): Pick<WorklistAddress, "order" | "descending"> {
  return view === "ended" ? { order: "updated", descending: true } : { order: "due", descending: false };
}

/** Whether another order is asked than the list begins with. */
export function isReordered({ view, order, descending }: WorklistAddress): boolean {
  const usual = usualOrder(view);
  return order !== usual.order || descending !== usual.descending;
}

type Filter = {
  [Name in
    | "open"
    | "mine"
    | "unassigned"
    | "waitingForComplainant"
    | "targetMissed"
    | "handlerAway"
    | "urgent"
    | "escalated"]?: boolean;
} & {
  search?: string;
  status?: Code<"Status">[];
  subject?: Code<"Subject">[];
  channel?: Code<"Channel">[];
  deadline?: Code<"DeadlineState">[];
  departmentId?: string[];
  handlerId?: string[];
};

const filterOfView: Record<WorklistView, Filter> = {
  open: { open: true },
  late: { open: true, deadline: ["LATE"] },
  missed: { open: true, targetMissed: true },
  week: { open: true, deadline: ["THIS_WEEK"] },
  unassigned: { open: true, unassigned: true },
  away: { open: true, handlerAway: true },
  waiting: { open: true, waitingForComplainant: true },
  mine: { mine: true },
  new: { status: ["RECEIVED"] },
  urgent: { open: true, urgent: true },
  ended: { open: false },
  all: {},
};

/** The same as the API's filter; a choice made by hand wins over what the list of the chip says. */
export function complaintFilter(address: WorklistAddress): Filter {
  const { view, search, status, subject, channel, deadline, department, handler } = address;
  const handlers = handler.filter((id) => id !== nobody);
  return {
    ...filterOfView[view],
    ...(search ? { search } : {}),
    ...(status.length > 0 ? { status: [...status] } : {}),
    ...(subject.length > 0 ? { subject: [...subject] } : {}),
    ...(channel.length > 0 ? { channel: [...channel] } : {}),
    ...(deadline.length > 0 ? { deadline: [...deadline] } : {}),
    ...(department.length > 0 ? { departmentId: [...department] } : {}),
    ...(handler.includes(nobody) ? { unassigned: true } : {}),
    ...(handlers.length > 0 ? { handlerId: handlers } : {}),
  };
}

const fields = { due: "NEXT_DUE", received: "RECEIVED", updated: "UPDATED", reference: "REFERENCE" } as const;

/** Soonest due first unless asked otherwise. */
export function complaintOrder({ order, descending }: WorklistAddress) {
  return { field: fields[order], direction: descending ? ("DESC" as const) : ("ASC" as const) };
}

/** Whether more is asked than one click on a chip gives. */
export function isRefined(address: WorklistAddress): boolean {
  const { status, subject, channel, deadline, department, handler } = address;
  return [status, subject, channel, deadline, department, handler].some(({ length }) => length > 0);
}
