import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { expect, it } from "vitest";
import { action, loader } from "./keys.tsx";

const path = "/toetsen";
const shown = async (cookies: readonly string[] = []) =>
  (await runRoute(loader, { app: "staff", path, cookies })).data;

it("keys are on until somebody switches them off in their browser, and on again", async () => {
  expect(await shown()).toEqual({ on: true });
  const { setCookies, location } = await runRoute(action, { app: "staff", path, form: { do: "off" } });
  expect(location).toBe(path);
  expect(await shown(setCookies)).toEqual({ on: false });
  const again = await runRoute(action, { app: "staff", path, form: { do: "on" }, cookies: setCookies });
  expect(await shown(again.setCookies)).toEqual({ on: true });
});
