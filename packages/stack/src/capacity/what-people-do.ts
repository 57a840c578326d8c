import { randomUUID } from "node:crypto";
import { formWith } from "../visitors/citizens.ts";
import { hiddenFields } from "../visitors/hidden-fields.ts";
import { signInAtPortal } from "../visitors/sign-in-at-portal.ts";
import { openVisitor, type Visitor } from "../visitors/visitor.ts";

/** Something people do all day on the sites. */
export interface Doing {
  readonly name: string;
  run(): Promise<void>;
}

/** Where the sites are, and a complaint that its complainant can open. */
export interface Sites {
  readonly citizen: string;
  readonly staff: string;
  readonly example: { readonly reference: string; readonly accessCode: string };
}

/** As two who are signed in, a complainant and the coordinator, and as a visitor. */
export async function whatPeopleDo({ citizen, staff, example }: Sites): Promise<readonly Doing[]> {
  const visitor = openVisitor();
  const complainant = openVisitor();
  const coordinator = openVisitor({ "accept-language": "nl" });
  const worklist = await signInAtPortal(coordinator, staff);
  const [, reference] = /href="\/zaken\/([^"/?]+)"/.exec(worklist) ?? [];
  if (!reference) throw new Error("The worklist of the coordinator is empty: fill the demo first");
  const door = await complainant.get(`${citizen}/mijn-klacht/inloggen`);
  const inside = await complainant.post(door.url, { ...hiddenFields(await door.text()), ...example });
  await read(inside, example.reference);
  const form = `${citizen}/klacht/formulier`;
  await read(await visitor.get(form), "draft");
  const note = `${staff}/zaken/${reference}/add-note`;
  return [
    page("a page of the citizens' site", visitor, `${citizen}/`),
    page("the form", visitor, form),
    {
      name: "hand in a complaint",
      run: async () => {
        const draft = randomUUID();
        expectAway(await visitor.send(form, formWith(`proef-${draft}`, draft)));
      },
    },
    page("one's own complaint", complainant, `${citizen}/mijn-klacht/${example.reference}`),
    page("the worklist", coordinator, `${staff}/werkvoorraad`),
    page("a case", coordinator, `${staff}/zaken/${reference}`),
    {
      name: "an action on a case, with its form",
      run: async () => {
        const opened = await coordinator.get(note);
        const hidden = hiddenFields(await opened.text());
        expectAway(await coordinator.send(note, { ...hidden, text: "Nagebeld, en niemand thuis." }));
      },
    },
  ];
}

function page(name: string, visitor: Visitor, address: string): Doing {
  return { name, run: async () => void (await read(await visitor.get(address), "</html>")) };
}

async function read(answer: Response, holds: string): Promise<void> {
  const text = await answer.text();
  if (!answer.ok || !text.includes(holds))
    throw new Error(`${answer.url} was answered with ${answer.status}`);
}

/** What is done leads on to another page. */
function expectAway({ status }: Response): void {
  if (status !== 302 && status !== 303) throw new Error(`What was sent was answered with ${status}`);
}
