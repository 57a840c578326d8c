import { describe, expect, it } from "vitest";
import { texts as accessibility } from "./accessibility.texts.ts";
import { texts as privacy } from "./privacy.texts.ts";

describe("what the municipality states in public", () => {
  it.each(["nl", "en"] as const)("promises nothing that the product does not have (%s)", (language) => {
    // Letters are pages and paper, and nothing can be sent along with a complaint.
    const stated = JSON.stringify([accessibility[language], privacy[language]]);
    expect(stated).not.toMatch(/\bpdf\b|bijlage|meestuur|upload|attach|enclos|files you/i);
  });

  it.each(["nl", "en"] as const)("says all that AVG 13 asks (%s)", (language) => {
    const { basis, who, long, rights } = privacy[language].sections;
    const stated = (section: { readonly text: readonly string[] }) => section.text.join(" ");
    expect(stated(basis)).toMatch(/AVG|GDPR/);
    expect(stated(who)).toMatch(/ombudsman/);
    expect(stated(long)).toMatch(/vijf jaar|five years/);
    expect(stated(rights)).toMatch(/functionaris voor gegevensbescherming|data protection officer/);
    expect(stated(rights)).toMatch(/bezwaar|object/);
    expect(stated(rights)).toMatch(/Autoriteit Persoonsgegevens|Data Protection Authority/);
  });
});
