import { mockApi } from "@gehoor/web/testing/mock-api.ts";
import { runRoute } from "@gehoor/web/testing/run-route.ts";
import { describe, expect, it } from "vitest";
import { action, ForgetList, SaveList } from "./keep-list.ts";

const mock = mockApi();
const send = (form: Record<string, string>) =>
  runRoute(action, { app: "staff", path: "/werkvoorraad/lijsten", form });

describe("a list of one's own", () => {
  it("is kept as it is narrowed and ordered, with its name and without words searched for", async () => {
    let kept: object = {};
    mock.mutation(SaveList, ({ input }) => {
      kept = input;
      return { saveList: { id: "l1" } };
    });
    const { location } = await send({
      do: "keep",
      name: " Late zaken ",
      next: "?lijst=late&zoek=Prinsen&afdeling=d1&volgorde=received&na=x&elders=y",
    });
    const search = "?naam=Late+zaken&lijst=late&afdeling=d1&volgorde=received";
    expect(kept).toEqual({ name: "Late zaken", search });
    expect(location).toBe(`/werkvoorraad${search}`);
  });

  it.each([
    ["nameless", { do: "keep", name: "  ", next: "?lijst=late" }],
    ["full", { do: "keep", name: "Nog een", next: "?lijst=late" }],
  ])("is not kept when %s, and says so", async (trouble, form) => {
    mock.mutation(SaveList, { saveList: null });
    const { location, setCookies } = await send(form);
    expect(location).toMatch(/^\/werkvoorraad\?.*lijst=late/);
    const flash = setCookies.join().match(/_flash=([^.;]+)/)?.[1] ?? "";
    expect(atob(decodeURIComponent(flash))).toContain(trouble);
  });

  it("is taken away", async () => {
    let gone = "";
    mock.mutation(ForgetList, ({ id }) => {
      gone = id;
      return { forgetList: true };
    });
    const { location } = await send({ do: "forget", id: "l1", next: "https://elders.example" });
    expect([gone, location]).toEqual(["l1", "/werkvoorraad"]);
  });
});
