import { expect, it } from "vitest";
import { conversionTexts } from "../words/outcome.texts.ts";
import { defineForm } from "./define-form.ts";

const label = { nl: "Vraag", en: "Question" };
const lacking = { kind: "text", label } as const;
const replyByOn = { kind: "day", label } as const;

it("keeps the order in which a form asks", () => {
  const form = defineForm("REQUEST_SUPPLEMENT", { replyByOn, lacking }, { once: true });
  expect(Object.keys(form.fields)).toEqual(["replyByOn", "lacking"]);
});

// The compiler is the test: each line must be refused by it.
it("is tied to what the mutation takes", () => {
  // @ts-expect-error the mutation takes a day as well
  defineForm("REQUEST_SUPPLEMENT", { lacking }, { once: true });
  // @ts-expect-error the mutation takes no remark
  defineForm("REQUEST_SUPPLEMENT", { lacking, replyByOn, remark: lacking }, { once: true });
  // @ts-expect-error what a retry must not do twice brings its key along
  defineForm("REQUEST_SUPPLEMENT", { lacking, replyByOn });
  // @ts-expect-error a day is no tick
  defineForm("DATE_CONDUCT", { conductUntilOn: { kind: "tick", label, statement: label } });
  // @ts-expect-error what must be filled in is not optional
  defineForm("DATE_CONDUCT", { conductUntilOn: { ...replyByOn, optional: true } });
  // @ts-expect-error a code is checked as one: what is none would be a fault of ours at the API
  defineForm("SET_AUTHORITY", { authority: { kind: "pick", from: "offered", label } });
  // @ts-expect-error the words are those of other codes
  defineForm("SET_AUTHORITY", { authority: { kind: "choice", of: conversionTexts, label } });
});
