import { redirect } from "react-router";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runRoute } from "../../testing/run-route.ts";
import { requestContext } from "./request-context.ts";

describe("the language of a visit", () => {
  it("is Dutch at / and English under /en for citizens", async () => {
    const language = ({ context }: Parameters<typeof visitOf>[0]) => ({
      language: visitOf({ context }).language,
    });
    expect((await runRoute(language, { path: "/privacy" })).data).toEqual({ language: "nl" });
    expect((await runRoute(language, { path: "/en/privacy" })).data).toEqual({ language: "en" });
    expect((await runRoute(language, { path: "/english-lessons" })).data).toEqual({ language: "nl" });
  });
});

describe("the session cookie", () => {
  it("is out of reach of scripts and other sites, and carries the token back", async () => {
    const signIn = async ({ context }: Parameters<typeof visitOf>[0]) => {
      await visitOf({ context }).cookies.startSession("opaque-token", "person");
      throw redirect("/mijn-klacht");
    };
    const { setCookies, location } = await runRoute(signIn, { path: "/mijn-klacht/inloggen", form: {} });
    expect(location).toBe("/mijn-klacht");
    expect(setCookies).toHaveLength(1);
    expect(setCookies[0]).toMatch(/^gehoor_citizen=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);

    const who = ({ context }: Parameters<typeof visitOf>[0]) => ({
      session: visitOf({ context }).cookies.session,
    });
    expect((await runRoute(who, { path: "/mijn-klacht", cookies: setCookies })).data).toEqual({
      session: "opaque-token",
    });
  });

  it("of one app means nothing to the other, though they share a host", async () => {
    const signIn = async ({ context }: Parameters<typeof visitOf>[0]) =>
      visitOf({ context }).cookies.startSession("citizens-token", "person");
    const { setCookies } = await runRoute(signIn, { path: "/", form: {} });
    const who = ({ context }: Parameters<typeof visitOf>[0]) => ({
      session: visitOf({ context }).cookies.session,
    });
    expect((await runRoute(who, { app: "staff", path: "/", cookies: setCookies })).data).toEqual({
      session: undefined,
    });
  });
});

describe("notes kept for the visitor", () => {
  const answers = z.object({ about: z.string() });

  it("come back as they were, and are refused when somebody changed them", async () => {
    const write = ({ context }: Parameters<typeof visitOf>[0]) =>
      visitOf({ context }).cookies.writeDraft("screening", { about: "EMPLOYEE" });
    const read = async ({ context }: Parameters<typeof visitOf>[0]) => ({
      draft: await visitOf({ context }).cookies.readDraft("screening", answers),
    });
    const { setCookies } = await runRoute(write, { path: "/klacht", form: {} });
    expect((await runRoute(read, { path: "/klacht", cookies: setCookies })).data).toEqual({
      draft: { about: "EMPLOYEE" },
    });
    const forged = setCookies.map((cookie) => cookie.replace(/=[^.;]{4}/, "=AAAA"));
    expect((await runRoute(read, { path: "/klacht", cookies: forged })).data).toEqual({ draft: undefined });
  });

  it("are said on the page they were left for, in each of its tabs, and for a moment", async () => {
    const leave = ({ context }: Parameters<typeof visitOf>[0]) =>
      visitOf({ context }).cookies.leaveFlash("saved", "/mijn-klacht");
    const read = ({ context }: Parameters<typeof visitOf>[0]) => ({
      flash: visitOf({ context }).cookies.flash,
    });
    const { setCookies } = await runRoute(leave, { path: "/", form: {} });
    expect(setCookies.join()).toContain("Max-Age=10;");
    const seenOn = async (path: string) => (await runRoute(read, { path, cookies: setCookies })).data?.flash;
    expect(await seenOn("/mijn-klacht")).toBe("saved");
    expect(await seenOn("/mijn-klacht.data")).toBe("saved");
    expect(await seenOn("/mijn-klacht")).toBe("saved");
    expect(await seenOn("/termijnen")).toBeUndefined();
  });
});

/** The visit of a request, as a loader would ask for it. */
function visitOf({ context }: { context: Parameters<typeof requestContext>[0] }) {
  return requestContext(context);
}
