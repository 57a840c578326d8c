import { describe, expect, it } from "vitest";
import type { Code } from "../words/code.ts";
import { texts } from "./rail.texts.ts";
import { railItems } from "./rail-items.ts";

const counts = {
  open: 64,
  mine: 7,
  new: 3,
  late: 1,
  escalated: 4,
  toOpen: 0,
  askedOfMe: 0,
  toPost: 0,
  alerts: 2,
  alertsCapped: false,
};
const rail = (...roles: Code<"Role">[]) => railItems(roles, counts, texts.nl).map(({ label }) => label);

describe("the rail", () => {
  it("shows the coordinator everything that is theirs", () => {
    expect(rail("COORDINATOR")).toEqual([
      "Vandaag",
      "Werkvoorraad",
      "Gesprekken",
      "Signalen",
      "Klacht invoeren",
      "Post",
      "Ombudsman",
      "Klachten over mij",
      "Beheer",
    ]);
  });

  it("shows the desk its intake and its post, also when nothing waits to be posted", () => {
    expect(rail("INTAKE")).toEqual(expect.arrayContaining(["Klacht invoeren", "Post"]));
    expect(rail("HANDLER")).not.toContain("Post");
  });

  it("shows the post to whoever may post a letter in the coordinator's place", () => {
    const items = railItems(["SIGNATORY"], { ...counts, toPost: 1 }, texts.nl);
    expect(items.find(({ to }) => to === "/post")).toMatchObject({ count: 1, countWords: "1 te posten" });
  });

  it("says that there are more where nobody counted further", () => {
    const items = railItems(["COORDINATOR"], { ...counts, alerts: 101, escalated: 100 }, texts.nl);
    const shown = (to: string) => items.find((item) => item.to === to);
    expect(shown("/signalen")).toMatchObject({ shown: "100+", countWords: "meer dan 100 nieuw" });
    expect(shown("/ombudsman")).toMatchObject({ countWords: "100 bij de ombudsman" });
    const [, , , alerts] = railItems(["COORDINATOR"], { ...counts, alertsCapped: true }, texts.nl);
    expect(alerts).toMatchObject({ shown: "2+", countWords: "minstens 2 nieuw" });
  });

  it("shows an administrator no cases", () => {
    expect(rail("ADMINISTRATOR")).toEqual(["Vandaag", "Klachten over mij", "Beheer"]);
  });

  it("leads nobody to lists in which nothing can ever stand", () => {
    expect(rail("RECORDS_MANAGER")).toEqual(["Vandaag", "Afgesloten zaken", "Klachten over mij"]);
    expect(rail("MANAGER")).toEqual(["Vandaag", "Klachten over mij"]);
    expect(rail("PRIVACY_OFFICER")).toEqual(["Vandaag", "Inzage in dossiers", "Klachten over mij"]);
  });

  it("shows the liaison what was escalated", () => {
    expect(rail("LIAISON")).toEqual(["Vandaag", "Ombudsman", "Klachten over mij"]);
  });

  it("counts a file that was shared and not opened as waiting for the liaison", () => {
    const [today] = railItems(["LIAISON"], { ...counts, mine: 1, toOpen: 2 }, texts.nl);
    expect(today).toMatchObject({ to: "/", count: 3, countWords: "3 wachten op u" });
  });

  it("counts what is asked of the person complained about, also without a role", () => {
    const items = railItems([], { ...counts, mine: 0, askedOfMe: 2 }, texts.nl);
    expect(items).toMatchObject([
      { to: "/", count: 2 },
      { to: "/over-mij", count: 2, countWords: "2 van u gevraagd" },
    ]);
  });

  it("shows somebody without a role only complaints about themselves", () => {
    expect(rail()).toEqual(["Vandaag", "Klachten over mij"]);
  });
});
