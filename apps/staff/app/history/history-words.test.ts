import { describe, expect, it } from "vitest";
import { historySentence } from "./history-words.server.ts";

const letter = { type: "NoticeRequested", facts: [{ name: "kind", value: "RECEIPT" }] };

describe("the history of a case in words", () => {
  it("says which colleague had a letter prepared", () => {
    const by = { kind: "STAFF", name: "Nadia Jansen" } as const;
    expect(historySentence({ ...letter, by }, "nl")).toMatch(/^Brief klaargezet .* door Nadia Jansen$/);
  });

  it("does not say that a complainant prepared our letter", () => {
    const by = { kind: "COMPLAINANT", name: "Gerrit Timmermans" } as const;
    expect(historySentence({ ...letter, by }, "nl")).not.toContain("Timmermans");
    expect(historySentence({ type: "ComplaintReceived", facts: [], by }, "nl")).toContain("Timmermans");
  });
});
