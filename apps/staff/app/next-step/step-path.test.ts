import { describe, expect, it } from "vitest";
import { stepPath } from "./step-path.ts";

const simply = { because: null, handler: null };
const vermeer = { id: "s2", name: "P. Vermeer" };

describe("the way to the next step", () => {
  it("is the form of what is to be done", () => {
    expect(stepPath("K-2026-0388-1", "START_ASSESSMENT", simply)).toBe(
      "/zaken/K-2026-0388-1/start-assessment",
    );
  });

  it("takes along to whom the route leads", () => {
    expect(stepPath("K-2026-0388-1", "ASSIGN_HANDLER", { ...simply, handler: vermeer })).toBe(
      "/zaken/K-2026-0388-1/assign-handler?aan=s2",
    );
  });

  it("takes along that it goes to BBS", () => {
    expect(stepPath("K-2026-0388-1", "FORWARD_COMPLAINT", { ...simply, because: "BBS" })).toBe(
      "/zaken/K-2026-0388-1/forward-complaint?naar=BBS",
    );
  });
});
