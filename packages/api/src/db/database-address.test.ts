import { describe, expect, test } from "vitest";
import { databaseAddress, hostAddresses, loginIn } from "./database-address.ts";

describe("the address of a database", () => {
  const several =
    "postgres://process:p%40ss@a.example:5433,b.example/gehoor?target_session_attrs=read-write&sslmode=require";

  test("with several hosts is one for each, with login, database and settings", () => {
    expect(hostAddresses(several)).toEqual([
      "postgres://process:p%40ss@a.example:5433/gehoor?sslmode=require",
      "postgres://process:p%40ss@b.example/gehoor?sslmode=require",
    ]);
  });

  test("tells the login as it is", () => {
    expect(loginIn(several)).toEqual({ name: "process", password: "p@ss" });
    expect(loginIn("postgresql://db.example/gehoor")).toEqual({ name: "", password: "" });
  });

  test.each([
    "mysql://a/b",
    "postgres://",
    "postgres://a:5432x/b",
    "postgres://a,/b:c",
    "a.example",
    "postgres://u:p@a:1,b:x/c",
  ])("is not “%s”", (wrong) => {
    expect(databaseAddress.safeParse(wrong).success).toBe(false);
  });
});
