import { describe, expect, it } from "vitest";
import { openCookies } from "./cookies.ts";

const sessionSecret = "session-secret-of-the-tests";

describe("cookies per profile", () => {
  it("are tied to one https host in production", async () => {
    const cookies = await openCookies(new Request("https://klachten.example/"), {
      app: "staff",
      production: true,
      sessionSecret,
    });
    await cookies.startSession("token", 3600);
    await cookies.leaveFlash("saved", "/werkvoorraad");
    expect(cookies.changes.map((line) => line.replace(/=[^;]+/, "=…"))).toEqual([
      "__Host-gehoor_staff=…; Max-Age=3600; Path=/; HttpOnly; Secure; SameSite=Lax",
      "__Host-gehoor_staff_flash=…; Max-Age=10; Path=/; HttpOnly; Secure; SameSite=Lax",
    ]);
  });

  it("carry a message to its page, also where only the data of the page are asked for", async () => {
    const settings = { app: "staff", production: false, sessionSecret } as const;
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
      sessionSecret,
    });
    await cookies.startSession("token");
    expect(cookies.changes.map((line) => line.replace(/=[^;]+/, "=…"))).toEqual([
      "gehoor_citizen=…; Path=/; HttpOnly; SameSite=Lax",
    ]);
  });

  it("are cleared at signing out", async () => {
    const cookies = await openCookies(new Request("http://localhost:3000/"), {
      app: "citizen",
      production: false,
      sessionSecret,
    });
    await cookies.startSession("token");
    await cookies.endSession();
    expect(cookies.session).toBeUndefined();
    expect(cookies.changes.at(-1)).toContain("Max-Age=0");
  });
});
