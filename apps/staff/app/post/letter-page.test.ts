import { describe, expect, it } from "vitest";
import { letterPage } from "./letter-page.server.ts";

describe("a letter on a page of its own", () => {
  it("shows exactly what was sent, and can run nothing", async () => {
    const html =
      "<!doctype html><title>Brief</title><style>p{color:#111}</style><p>Geachte mevrouw</p><script>steal()</script>";
    const page = letterPage({ html, text: "Geachte mevrouw" });
    expect(await page.text()).toBe(html);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("sandbox");
    expect(policy).toMatch(/style-src 'sha256-[\w+/]+={0,2}';/);
    expect(policy).not.toMatch(/unsafe-inline|script-src|img-src/);
    expect(policy).not.toContain("allow-scripts");
  });

  it("shows the text, as text, while there is no page yet", async () => {
    const page = letterPage({ html: null, text: "<b>Geachte</b>" });
    expect(page.headers.get("content-type")).toContain("text/plain");
    expect(await page.text()).toBe("<b>Geachte</b>");
  });
});
