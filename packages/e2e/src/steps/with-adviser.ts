import type { Page } from "@playwright/test";
import { publishVersion } from "./publish-version.ts";

const setting = "Adviseur of commissie";

/** From now on new complaints are handled with an adviser (9:13). No other journey reckons with one: undo it in `afterEach`. */
export async function handleWithAdviser(administrator: Page): Promise<void> {
  const someMove = /^Bij \d+ open klacht(en)? zou een termijn verschuiven$/;
  await publishVersion(administrator, "Instellingen wijzigen", { [setting]: "Ja" }, someMove);
}

/** Without one again, where there was one. */
export async function handleWithoutAdviser(administrator: Page): Promise<void> {
  await administrator.goto("/beheer");
  if (!(await administrator.getByText("Met een adviseur of commissie (9:13): tien weken").isVisible()))
    return;
  const some = /zou een termijn verschuiven$/;
  await publishVersion(administrator, "Instellingen wijzigen", { [setting]: "Nee" }, some);
}
