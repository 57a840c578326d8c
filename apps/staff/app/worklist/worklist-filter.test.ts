import { describe, expect, it } from "vitest";
import {
  complaintFilter,
  complaintOrder,
  isRefined,
  listSearch,
  readWorklistAddress,
} from "./worklist-filter.ts";

const read = (search: string) => readWorklistAddress(new URLSearchParams(search));

describe("the address of a worklist", () => {
  it("without anything asks for all open complaints, soonest due first", () => {
    expect(complaintFilter(read(""))).toEqual({ open: true });
    expect(complaintOrder(read(""))).toEqual({ field: "NEXT_DUE", direction: "ASC" });
  });

  it("of what has ended begins with the latest, unless another order is asked", () => {
    expect(complaintOrder(read("lijst=ended"))).toEqual({ field: "UPDATED", direction: "DESC" });
    expect(complaintOrder(read("lijst=ended&volgorde=reference"))).toEqual({
      field: "REFERENCE",
      direction: "ASC",
    });
  });

  it.each([
    ["lijst=late", { open: true, deadline: ["LATE"] }],
    ["lijst=unassigned", { open: true, unassigned: true }],
    ["lijst=away", { open: true, handlerAway: true }],
    ["lijst=mine", { mine: true }],
    ["lijst=new", { status: ["RECEIVED"] }],
    ["lijst=all&zoek=paspoort", { search: "paspoort" }],
    ["behandelaar=geen", { open: true, unassigned: true }],
    [
      "behandelaar=s2&onderwerp=PRIVACY&kanaal=PHONE",
      { open: true, handlerId: ["s2"], subject: ["PRIVACY"], channel: ["PHONE"] },
    ],
    ["lijst=late&termijn=THIS_WEEK", { open: true, deadline: ["THIS_WEEK"] }],
    [
      "afdeling=d1&afdeling=d2&afdeling=d1&behandelaar=geen&behandelaar=s2&termijn=LATE&termijn=NONE&stand=",
      {
        open: true,
        departmentId: ["d1", "d2"],
        unassigned: true,
        handlerId: ["s2"],
        deadline: ["LATE", "NONE"],
      },
    ],
  ])("%s", (search, filter) => {
    expect(complaintFilter(read(search))).toEqual(filter);
  });

  it.each([
    "",
    "?naam=Late+zaken&lijst=late",
    "?zoek=paspoort&stand=RECEIVED&afdeling=d1&behandelaar=geen",
    "?lijst=ended&volgorde=updated",
    "?volgorde=due&aflopend=ja",
    "?stand=RECEIVED&stand=DECIDED&afdeling=d1&afdeling=d2&kanaal=DESK&kanaal=PHONE",
    "?onderwerp=PRIVACY&termijn=LATE&kanaal=PHONE&volgorde=reference",
  ])("%s is written as it was read", (search) => {
    expect(listSearch(read(search))).toBe(search);
  });

  it("takes no notice of what it does not know", () => {
    expect(complaintFilter(read("stand=GONE&lijst=nothing&onderwerp=__proto__"))).toEqual({ open: true });
    expect(isRefined(read("zoek=x&volgorde=received"))).toBe(false);
  });
});
