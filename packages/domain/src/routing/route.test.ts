import { describe, expect, it } from "vitest";
import {
  about,
  leadsTo,
  names,
  notes,
  PUBLIC_SPACE,
  pairs,
  suggest,
} from "../testing/samples/sample-organisation.ts";

describe("a complaint about a civil servant", () => {
  it("goes to the head of that person's department, and a director signs", () => {
    const asked = { ...about(["CLERK", "EMPLOYEE"]), departmentId: PUBLIC_SPACE };
    expect(pairs(asked)[0]).toBe("HEAD_CIVIL (HEAD_OF_DEPARTMENT) / DIRECTOR_B");
    expect(suggest(asked).routes[0]?.handler.reasons).toEqual([
      { code: "HEAD_OF_DEPARTMENT", article: "Awb 9:7 lid 1" },
    ]);
  });

  it("then to a director: the responsible one first, the others by what they have in hand", () => {
    expect(pairs(about(["CLERK", "EMPLOYEE"])).slice(1)).toEqual([
      "DIRECTOR_A (DIRECTOR) / DIRECTOR_B",
      "DIRECTOR_B (DIRECTOR) / DIRECTOR_A",
      "SECRETARY (DIRECTOR) / DIRECTOR_B",
    ]);
  });

  it("passes over a head who gave the instruction", () => {
    const involved = { ...about(["CLERK", "EMPLOYEE"]), involvedStaff: [names.HEAD_CIVIL] };
    expect(pairs(involved)[0]).toBe("DIRECTOR_A (DIRECTOR) / DIRECTOR_B");
  });

  it("goes by the complaint's department while no person is named", () => {
    expect(pairs({ about: "EMPLOYEE", departmentId: PUBLIC_SPACE })[0]).toBe(
      "HEAD_SPACE (HEAD_OF_DEPARTMENT) / DIRECTOR_B",
    );
  });

  it("goes to a director, and says why, when the department is not known", () => {
    const unknown = { about: "EMPLOYEE", departmentId: undefined } as const;
    expect(pairs(unknown)[0]).toBe("DIRECTOR_B (DIRECTOR) / DIRECTOR_A");
    expect(notes(unknown)).toEqual(["DEPARTMENT_UNKNOWN"]);
  });

  it("says that the way to the ombudsman is open when it is about the handling of complaints itself", () => {
    const asked = about(["COORDINATOR", "EMPLOYEE"]);
    expect(suggest(asked).notes).toEqual([{ code: "ABOUT_COMPLAINT_HANDLING", article: "Awb 9:20 lid 2" }]);
    expect(pairs(asked)[0]).toBe("HEAD_CIVIL (HEAD_OF_DEPARTMENT) / DIRECTOR_B");
  });
});

describe("a complaint about the organisation, no person", () => {
  it("goes to the head of the process", () => {
    expect(pairs({ about: "ORGANISATION" })[0]).toBe("HEAD_CIVIL (HEAD_OF_PROCESS) / DIRECTOR_B");
  });
});

describe("a complaint about somebody higher", () => {
  it("about a head goes to a director", () => {
    expect(pairs(about(["HEAD_CIVIL", "HEAD_OF_DEPARTMENT"]))[0]).toBe("DIRECTOR_A (DIRECTOR) / DIRECTOR_B");
  });

  it("about a director goes to another one, and the mayor signs", () => {
    expect(pairs(about(["DIRECTOR_A", "DIRECTOR"])).slice(0, 3)).toEqual([
      "DIRECTOR_B (ANOTHER_DIRECTOR) / MAYOR",
      "SECRETARY (ANOTHER_DIRECTOR) / MAYOR",
      "MAYOR (ABOVE_DIRECTORS) / ALDERMAN",
    ]);
  });

  it("about an alderman goes to the others of the board", () => {
    const asked = about(["ALDERMAN", "ALDERMAN"]);
    expect(pairs(asked)).toEqual(["MAYOR (BOARD) / DEPUTY_MAYOR", "DEPUTY_MAYOR (BOARD) / MAYOR"]);
    expect(suggest(asked).routes[0]?.handler.reasons[0]?.article).toBe("Awb 9:7 lid 2");
  });

  it("about an administrator not yet named goes to the board too", () => {
    expect(pairs({ about: "ADMINISTRATOR" })).toHaveLength(3);
    expect(pairs({ about: "ADMINISTRATOR" })[0]).toMatch(/BOARD/);
  });

  it("about the mayor goes to the deputy mayor, another alderman signs", () => {
    expect(pairs(about(["MAYOR", "MAYOR"]))).toEqual([
      "DEPUTY_MAYOR (DEPUTY_MAYOR) / ALDERMAN",
      "ALDERMAN (BOARD) / DEPUTY_MAYOR",
    ]);
  });

  it("about the board may be handled by somebody involved, but asks the uninvolved first", () => {
    const involved = { ...about(["ALDERMAN", "ALDERMAN"]), involvedStaff: [names.MAYOR] };
    expect(pairs(involved)).toEqual(["DEPUTY_MAYOR (BOARD) / MAYOR", "MAYOR (BOARD) / DEPUTY_MAYOR"]);
  });

  it("about a councillor goes to the presidium, with the registrar behind it", () => {
    expect(pairs(about(["COUNCILLOR_A", "COUNCILLOR"]))).toEqual([
      "COUNCILLOR_B (PRESIDIUM) / nobody",
      "REGISTRAR (REGISTRY) / COUNCILLOR_B",
    ]);
  });

  it("about the registrar goes to the presidium alone", () => {
    expect(pairs(about(["REGISTRAR", "REGISTRAR"]))).toEqual([
      "COUNCILLOR_A (PRESIDIUM) / COUNCILLOR_B",
      "COUNCILLOR_B (PRESIDIUM) / COUNCILLOR_A",
    ]);
  });

  it("about a head and a clerk together follows the head", () => {
    const both = about(["CLERK", "EMPLOYEE"], ["HEAD_CIVIL", "HEAD_OF_DEPARTMENT"]);
    expect(pairs(both)[0]).toBe("DIRECTOR_A (DIRECTOR) / DIRECTOR_B");
    expect(suggest(both).next.step).toBe("ASSIGN");
  });
});

describe("a complaint about BBS", () => {
  it("is forwarded where BBS is an authority of its own", () => {
    expect(suggest({ about: "BBS" })).toEqual({
      next: { step: "FORWARD", article: "Awb 2:3" },
      routes: [],
      notes: [],
    });
    expect(suggest(about(["CARE_WORKER", "EMPLOYEE"])).next.step).toBe("FORWARD");
  });

  it("goes to the BBS handler where BBS works under our responsibility", () => {
    expect(pairs({ about: "BBS" }, {}, false)[0]).toBe("HEAD_BBS (BBS_HANDLER) / DIRECTOR_B");
    expect(suggest({ about: "BBS" }, {}, false).next.step).toBe("ASSIGN");
  });

  it("is split when it is about our own people too, with a route for the part that stays", () => {
    const mixed = { about: "BBS", ...about(["CARE_WORKER", "EMPLOYEE"], ["CLERK", "EMPLOYEE"]) } as const;
    expect(suggest(mixed).next).toEqual({ step: "SPLIT", article: "Awb 2:3", isElsewhere: true });
    expect(pairs(mixed)[0]).toBe("HEAD_CIVIL (HEAD_OF_DEPARTMENT) / DIRECTOR_B");
  });

  it("counts a person we have no record of as one of BBS", () => {
    const stranger = about(["CARE_WORKER", "EMPLOYEE"]).respondents?.map((one) => ({
      ...one,
      staffId: undefined,
    }));
    expect(suggest({ about: "BBS", respondents: stranger ?? [] }).next.step).toBe("FORWARD");
    expect(suggest({ about: "EMPLOYEE", respondents: stranger ?? [] }).next.step).toBe("ASSIGN");
  });

  it("never counts the mayor as one of BBS, with or without a record", () => {
    const mayor = about(["MAYOR", "MAYOR"]).respondents?.map((one) => ({ ...one, staffId: undefined }));
    expect(suggest({ about: "BBS", respondents: mayor ?? [] }).next.step).toBe("SPLIT");
  });

  it("is not the only reason to split: an alderman and a clerk have different handlers", () => {
    const mixed = about(["ALDERMAN", "ALDERMAN"], ["CLERK", "EMPLOYEE"]);
    expect(suggest(mixed).next).toEqual({ step: "SPLIT", article: "Awb 9:12 lid 1" });
    expect(pairs(mixed)[0]).toBe("MAYOR (BOARD) / DEPUTY_MAYOR");
  });
});

describe("who is asked", () => {
  it("is on the route at each of its steps, not as head of another department", () => {
    const aboutClerk = about(["CLERK", "EMPLOYEE"]);
    for (const name of ["HEAD_CIVIL", "DIRECTOR_A", "DIRECTOR_B", "SECRETARY"] as const)
      expect(leadsTo(aboutClerk, name)).toBe(true);
    for (const name of ["HEAD_SPACE", "COORDINATOR", "MAYOR"] as const)
      expect(leadsTo(aboutClerk, name)).toBe(false);
    expect(leadsTo(about(["ALDERMAN", "ALDERMAN"]), "MAYOR")).toBe(true);
    expect(leadsTo(about(["ALDERMAN", "ALDERMAN"]), "DIRECTOR_A")).toBe(false);
  });

  it("may head any department while it is not known which one it is about", () => {
    const unknown = { about: "EMPLOYEE", departmentId: undefined } as const;
    expect(leadsTo(unknown, "HEAD_CIVIL")).toBe(true);
    expect(leadsTo(unknown, "COORDINATOR")).toBe(false);
    expect(leadsTo(unknown, "HEAD_CIVIL", PUBLIC_SPACE)).toBe(false);
  });
});
