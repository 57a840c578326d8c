import { beforeAll, describe, expect, it } from "vitest";
import { readThroughEveryDoor } from "../../testing/doors/every-door.ts";
import { hireCrew, plantCase } from "../../testing/stories/planted-case.ts";
import {
  type Crew,
  contactOf,
  everyWord,
  type Member,
  planted,
  type Speaker,
  type StageName,
} from "../../testing/stories/planted-stages.ts";
import { useTestApi } from "../../testing/test-api.ts";

const api = useTestApi();
let crew: Crew;
beforeAll(async () => {
  crew = await hireCrew(api());
});

const names = [planted.anna[0], planted.bram[0], planted.carla[0]];
const everybodysContact = [...contactOf("anna"), ...contactOf("bram"), ...contactOf("carla")];
const conversation = [...planted.told, ...planted.message];
const nothing: readonly string[] = [];

/** What each reads at each stage, and by no door more. */
const reads: Readonly<
  Record<string, readonly [StageName, Partial<Record<Member | Speaker, readonly string[]>>]>
> = {
  "who works on it all, and everybody else on the own side their own data only": [
    "in handling",
    {
      coordinator: [...names, ...everybodysContact, ...conversation, ...planted.note],
      handler: [...names, ...everybodysContact, ...conversation, ...planted.note],
      anna: [...names, ...contactOf("anna"), ...conversation],
      bram: [...names, ...contactOf("bram"), ...conversation],
      carla: [...names, ...contactOf("carla"), ...conversation],
      respondent: [...names, ...planted.told],
      ...{
        involved: nothing,
        liaison: nothing,
        records: nothing,
        administrator: nothing,
        otherHandler: nothing,
      },
    },
  ],
  "who is asked to handle it what it is about and who complains, and nobody's addresses": [
    "asked to handle it",
    { otherHandler: [...names, ...planted.told], handler: nothing, respondent: nothing, involved: nothing },
  ],
  "who is asked to handle what is restricted no names": [
    "asked to handle it, restricted",
    { otherHandler: planted.told, handler: nothing, registrar: nothing },
  ],
  "nobody complained about a name that an address can be found by": [
    "in handling, address hidden",
    {
      respondent: planted.told,
      coordinator: [...names, ...everybodysContact, ...conversation, ...planted.note],
    },
  ],
  "the liaison nothing of what is shared until they open it": ["shared, not opened", { liaison: nothing }],
  "the liaison all of what they opened but the notes": [
    "shared and opened",
    { liaison: [...names, ...everybodysContact, ...conversation] },
  ],
  "the desk nothing of what is restricted, who wrote it down either": [
    "restricted, address hidden",
    { desk: nothing, registrar: nothing, signatory: nothing, handler: nothing },
  ],
};

describe("through every door reads", () => {
  it.each(Object.entries(reads))("%s", async (_, [stage, expected]) => {
    const one = await plantCase(api(), crew, stage);
    for (const [who, words] of Object.entries(expected)) {
      const token = Reflect.get(one.tokens, who);
      const read = await readThroughEveryDoor(api(), token, one, everyWord);
      expect(new Set(read), who).toEqual(new Set(words));
    }
  });
});
