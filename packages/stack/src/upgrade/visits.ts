import { randomUUID } from "node:crypto";
import { hiddenFields } from "../visitors/hidden-fields.ts";
import { signInAtPortal } from "../visitors/sign-in-at-portal.ts";
import { openVisitor, type Visitor } from "../visitors/visitor.ts";

/** People who look at pages and one coordinator who works, so many each second. */
export interface Visits {
  /** Answers by what was asked and the status. */
  readonly answers: ReadonlyMap<string, number>;
  /** Notes that the coordinator was told are kept. */
  readonly notes: readonly string[];
  /** How many were answered. */
  readonly count: () => number;
  /** Resolves when what was asked is answered. */
  end(): Promise<void>;
}

const LONGEST_MILLISECONDS = 30_000;

/** @param sites addresses of both, without a slash at the end */
export async function letVisitorsCome(
  sites: { readonly citizenSite: string; readonly staffSite: string },
  perSecond: number,
): Promise<Visits> {
  const { citizenSite, staffSite } = sites;
  const answers = new Map<string, number>();
  const notes: string[] = [];
  const citizen = openVisitor({ "accept-language": "nl" });
  const coordinator = openVisitor({ "accept-language": "nl" });
  const [, reference] =
    /href="\/zaken\/([^"/?]+)[?"]/.exec(await signInAtPortal(coordinator, staffSite)) ?? [];
  if (!reference) throw new Error("The worklist lists no complaint to work on");
  const read = (visitor: Visitor, address: string) => async () => {
    const page = await visitor.get(address);
    const text = await page.text();
    return page.status === 200 && !text.includes("</html>") ? "cut off" : String(page.status);
  };
  const notePage = `${staffSite}/zaken/${reference}/add-note`;
  // One after the other, as one person does.
  let writing: Promise<unknown> = Promise.resolve();
  const addNote = () => {
    const written = writing.then(writeNote);
    writing = written.catch(() => {});
    return written;
  };
  const writeNote = async () => {
    const note = `notitie-${randomUUID()}`;
    const form = await coordinator.get(notePage);
    const hidden = hiddenFields(await form.text());
    if (form.status !== 200) return `form ${form.status}`;
    const answer = await coordinator.send(notePage, { ...hidden, text: note });
    await answer.body?.cancel();
    if (answer.status === 302 || answer.status === 303) notes.push(note);
    return String(answer.status);
  };
  const kinds: Readonly<Record<string, () => Promise<string>>> = {
    "home page": read(citizen, `${citizenSite}/`),
    "complaint form": read(citizen, `${citizenSite}/klacht/formulier`),
    worklist: read(coordinator, `${staffSite}/werkvoorraad`),
    "case page": read(coordinator, `${staffSite}/zaken/${reference}`),
    note: addNote,
  };
  const names = Object.keys(kinds);
  const underWay = new Set<Promise<void>>();
  let asked = 0;
  const visit = async () => {
    const name = names[asked++ % names.length] ?? "";
    const outcome = await Promise.race([
      kinds[name]?.(),
      new Promise<string>((late) => setTimeout(() => late("no answer"), LONGEST_MILLISECONDS).unref()),
    ]).catch((problem: unknown) => (problem instanceof Error ? problem.message : "fault"));
    const key = `${name}: ${outcome}`;
    answers.set(key, (answers.get(key) ?? 0) + 1);
  };
  const timer = setInterval(() => {
    const one = visit().finally(() => underWay.delete(one));
    underWay.add(one);
  }, 1000 / perSecond);
  return {
    answers,
    notes,
    count: () => [...answers.values()].reduce((sum, one) => sum + one, 0),
    end: async () => {
      clearInterval(timer);
      await Promise.all(underWay);
    },
  };
}
