import { describe, expect, it } from "vitest";
import { csvText } from "./csv-text.ts";

const written = (value: string) => csvText([[value]]).slice(1, -2);

describe("a file for spreadsheets", () => {
  it.each(["=1+1", "+31612345678", "-2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("https://elders.example")'])(
    "has no formula of %j",
    (typed) => expect(written(typed)).toBe(`"'${typed.replaceAll('"', '""')}"`),
  );

  it("keeps quotes, semicolons and ends of lines within their cell", () => {
    expect(written('Hij zei: "nee; echt"\nen ging')).toBe('"Hij zei: ""nee; echt""\nen ging"');
  });

  it("has a line for each, told to be UTF-8", () => {
    expect(
      csvText([
        ["a", undefined],
        [null, "é"],
      ]),
    ).toBe('\uFEFF"a";""\r\n"";"é"\r\n');
  });
});
