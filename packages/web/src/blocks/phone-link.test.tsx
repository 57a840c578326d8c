import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { WithPhones } from "./phone-link.tsx";

const shown = (text: string, ...numbers: readonly string[]) =>
  renderToStaticMarkup(<WithPhones numbers={numbers}>{text}</WithPhones>);
const callable = (html: string) => [...html.matchAll(/href="(tel:[^"]*)"/g)].map(([, href]) => href);

it("makes each number in a sentence callable and leaves the words as they are", () => {
  const html = shown("Bel 112. Of bel 113 of 0800-0113, gratis.", "0800-0113", "112", "113");
  expect(callable(html)).toEqual(["tel:112", "tel:113", "tel:08000113"]);
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe("Bel 112. Of bel 113 of 0800-0113, gratis.");
});

it("knows a number whose spaces are kept on one line", () => {
  expect(callable(shown("Bel 14\u00a0035.", "14 035"))).toEqual(["tel:14035"]);
  expect(callable(shown("Bel +31 (35) 609 34 11.", "+31 (35) 609 34 11"))).toEqual(["tel:+31356093411"]);
});

it("leaves a sentence without the number alone", () => {
  expect(shown("Wij bellen u.", "14 035")).toBe("Wij bellen u.");
});
