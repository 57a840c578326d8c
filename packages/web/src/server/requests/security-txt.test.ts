import { expect, it } from "vitest";
import { securityTxt } from "./security-txt.ts";

const publicUrl = new URL("https://klachten.example");
const now = Temporal.Instant.from("2026-11-28T22:15:00Z");

it("says where to report, until when that holds, and where it stands", () => {
  const security = { contact: "mailto:beveiliging@soest.example", policy: "https://soest.example/cvd" };
  expect(securityTxt({ publicUrl, security }, now)).toBe(
    [
      "Contact: mailto:beveiliging@soest.example",
      "Policy: https://soest.example/cvd",
      "Expires: 2027-02-26T00:00:00Z",
      "Preferred-Languages: nl, en",
      "Canonical: https://klachten.example/.well-known/security.txt",
      "",
    ].join("\n"),
  );
});

it("is not there while no place is named", () => {
  expect(securityTxt({ publicUrl, security: undefined }, now)).toBeUndefined();
});
