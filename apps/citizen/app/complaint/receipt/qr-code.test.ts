import { describe, expect, it } from "vitest";
import { qrCode } from "./qr-code.server.ts";

describe("the QR code on a receipt", () => {
  const { size, path } = qrCode("https://klachten.example/mijn-klacht/inloggen?kenmerk=K-2026-0412-7");
  const dark = new Set(path.match(/M\d+ \d+/g));

  it("has the quiet zone of four modules that scanners need", () => {
    for (let at = 0; at < size; at++)
      for (const edge of [0, 3, size - 4, size - 1])
        expect(dark.has(`M${edge} ${at}`) || dark.has(`M${at} ${edge}`)).toBe(false);
  });

  it("has its three corner marks", () => {
    for (const corner of ["M4 4", `M${size - 5} 4`, `M4 ${size - 5}`]) expect(dark).toContain(corner);
  });
});
