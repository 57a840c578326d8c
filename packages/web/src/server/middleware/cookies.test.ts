import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openCookies } from "./cookies.ts";

const sessionSecret = "session-secret-of-the-tests";

describe("cookies per profile", () => {
  it("are tied to one https host in production", async () => {
    const cookies = await openCookies(new Request("https://klachten.example/"), {
      app: "staff",
      production: true,
      sessionSecrets: [sessionSecret],
    });
    await cookies.startSession("token", "person");
    await cookies.leaveFlash("saved", "/werkvoorraad");
    expect(cookies.changes.map((line) => line.replace(/=[^;]+/, "=…"))).toEqual([
      "__Host-gehoor_staff=…; Path=/; HttpOnly; Secure; SameSite=Lax",
      "__Host-gehoor_staff_flash=…; Max-Age=10; Path=/; HttpOnly; Secure; SameSite=Lax",
    ]);
  });

  it("carry a message to its page, also where only the data of the page are asked for", async () => {
    const settings = { app: "staff", production: false, sessionSecrets: [sessionSecret] } as const;
    for (const [path, asked] of [
      ["/", "/_.data"],
      ["/zaken/K-2026-0188-6", "/zaken/K-2026-0188-6.data"],
    ] as const) {
      const left = await openCookies(new Request("http://localhost:3001/"), settings);
      await left.leaveFlash("saved", path);
      const headers = { cookie: left.changes.join().split(";")[0] ?? "" };
      const flashOn = async (address: string) =>
        (await openCookies(new Request(`http://localhost:3001${address}`, { headers }), settings)).flash;
      expect(await flashOn(asked)).toBe("saved");
      expect(await flashOn("/gesprekken.data")).toBeUndefined();
    }
  });

  it("work over http in the demonstration", async () => {
    const cookies = await openCookies(new Request("http://localhost:3000/"), {
      app: "citizen",
      production: false,
      sessionSecrets: [sessionSecret],
    });
    await cookies.startSession("token", "person");
    expect(cookies.changes.map((line) => line.replace(/=[^;]+/, "=…"))).toEqual([
      "gehoor_citizen=…; Path=/; HttpOnly; SameSite=Lax",
    ]);
  });

  it("keep what was noted while the secret is changed, until the earlier one is given up", async () => {
    const draftWith = async (cookie: string, ...sessionSecrets: [string, ...string[]]) => {
      const settings = { app: "citizen", production: false, sessionSecrets } as const;
      const cookies = await openCookies(
        new Request("http://localhost:3000/", { headers: { cookie } }),
        settings,
      );
      const noted = await cookies.readDraft("draft", z.string());
      await cookies.writeDraft("draft", "noted");
      return { noted, cookie: cookies.changes[0]?.split(";")[0] ?? "" };
    };
    const { cookie } = await draftWith("", "earlier");
    expect((await draftWith(cookie, "later", "earlier")).noted).toBe("noted");
    expect((await draftWith(cookie, "later")).noted).toBeUndefined();
    const renewed = await draftWith(cookie, "later", "earlier");
    expect((await draftWith(renewed.cookie, "later")).noted).toBe("noted");
  });

  it("say who is signed in by a mark that is the same each time, and of this person, app and secret alone", async () => {
    const markOf = async (
      person: string,
      app: "citizen" | "staff" = "staff",
      secret: string = sessionSecret,
    ): Promise<string | undefined> => {
      const settings = { app, production: false, sessionSecrets: [secret] } as const;
      const begun = await openCookies(new Request("http://localhost:3001/"), settings);
      await begun.startSession(crypto.randomUUID(), person);
      const headers = { cookie: begun.changes[0]?.split(";")[0] ?? "" };
      const { person: read } = await openCookies(
        new Request("http://localhost:3001/", { headers }),
        settings,
      );
      expect(read).toBe(begun.person);
      return read;
    };
    const marks = [
      await markOf("n.jansen"),
      await markOf("f.dekker"),
      await markOf("n.jansen", "citizen"),
      await markOf("n.jansen", "staff", "another-secret-of-the-tests"),
    ];
    expect(new Set(marks).size).toBe(4);
    expect(await markOf("n.jansen")).toBe(marks[0]);
    expect(marks[0]).toMatch(/^[\w-]{22}$/);
  });

  it("of a session that began before cookies told whose it is still carry it", async () => {
    const cookie = `gehoor_staff=${btoa(JSON.stringify("opaque-token"))}`;
    const settings = { app: "staff", production: false, sessionSecrets: [sessionSecret] } as const;
    const request = new Request("http://localhost:3001/", { headers: { cookie } });
    const { session, person } = await openCookies(request, settings);
    expect([session, person]).toEqual(["opaque-token", undefined]);
  });

  it("are cleared at signing out", async () => {
    const cookies = await openCookies(new Request("http://localhost:3000/"), {
      app: "citizen",
      production: false,
      sessionSecrets: [sessionSecret],
    });
    await cookies.startSession("token", "person");
    await cookies.endSession();
    expect(cookies.session).toBeUndefined();
    expect(cookies.changes.at(-1)).toContain("Max-Age=0");
  });
});
