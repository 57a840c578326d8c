import { staffMailKinds } from "@gehoor/domain";
import { expect, it } from "vitest";
import { addStaff } from "../testing/sample-staff.ts";
import { useTestApi } from "../testing/test-api.ts";

const api = useTestApi();

it("everybody is told of all by mail, until they choose for themselves alone", async () => {
  const { system, signIn, ask } = api();
  const [own, other] = [await addStaff(system, "HANDLER"), await addStaff(system, "HANDLER")];
  const tokens = { own: await signIn(own), other: await signIn(other) };
  const wanted = async (who: keyof typeof tokens) =>
    (await ask<{ wantedMail: string[] }>("{ wantedMail }", {}, tokens[who])).data.wantedMail;
  const choose = async (kinds: readonly string[]) =>
    ask(
      "mutation ($wanted: [StaffMailKind!]!) { chooseMail(wanted: $wanted) }",
      { wanted: kinds },
      tokens.own,
    );
  expect(await wanted("own")).toEqual(staffMailKinds);
  await choose(["ASSIGNED"]);
  expect(await wanted("own")).toEqual(["ASSIGNED"]);
  expect(await wanted("other")).toEqual(staffMailKinds);
  await choose([]);
  expect(await wanted("own")).toEqual([]);
  await choose(staffMailKinds);
  expect(await wanted("own")).toEqual(staffMailKinds);
});
