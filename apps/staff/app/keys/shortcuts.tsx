import { useEffect, useState } from "react";
import { useNavigate } from "react-router";
import type { KeySheet } from "./key-sheet.tsx";
import { effectOf, isForPage, type KeyEffect } from "./pressed-key.ts";

/** How long after `g` another key still belongs to it; milliseconds. */
const together = 1500;

/** Keys that work on every page, with the sheet that tells them. They press what stands on the page, and do nothing else. */
export function Shortcuts() {
  // Its words come when somebody asks for them: no page need wait for those.
  const [Sheet, setSheet] = useState<typeof KeySheet>();
  const navigate = useNavigate();
  useEffect(() => {
    let begunAt = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (!isForPage(event, target)) return;
      const effect = effectOf(event.key, event.timeStamp - begunAt < together);
      begunAt = effect?.kind === "begin" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (!effect || effect.kind === "begin") return;
      if (effect.kind === "help")
        import("./key-sheet.tsx").then(
          (module) => setSheet(() => module.KeySheet),
          () => navigate("/toetsen"),
        );
      else if (effect.kind === "go") {
        if (document.querySelector(`.g-rail a[href="${effect.to}"]`)) navigate(effect.to);
      } else if (!reach(effect)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [navigate]);
  return Sheet && <Sheet onClose={() => setSheet(undefined)} />;
}

/** Goes to, or presses, what an effect is about; false where the page has no such thing. */
function reach(effect: Exclude<KeyEffect, { kind: "help" | "begin" | "go" }>): boolean {
  const row = document.activeElement?.closest("tr");
  switch (effect.kind) {
    case "row":
      return toRow(effect.step, row);
    case "open":
      return use(row?.querySelector("[data-row-link]"));
    case "choose":
      return press(row?.querySelector("[data-row-choice]"));
    case "search":
      return use(document.querySelector("[data-list-search]"));
    case "do":
      return use((row ?? document).querySelector(`main [data-key~="${effect.key}"]`));
  }
}

/** The next or previous line of the list, from the one that has the focus or to which one came back; else the next case. */
function toRow(step: 1 | -1, row: Element | null | undefined): boolean {
  const links = [...document.querySelectorAll<HTMLElement>("main [data-row-link]")];
  if (links.length === 0) return use(document.querySelector(`[data-key="${step === 1 ? "j" : "k"}"]`));
  const from = row ?? document.querySelector("main tr:target");
  const at = links.findIndex((link) => link.closest("tr") === from);
  const next = links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))];
  next?.focus();
  next?.closest("tr")?.scrollIntoView({ block: "nearest" });
  return true;
}

/** Ticks a box, or takes the tick away; the focus stays where it is. */
function press(found: Element | null | undefined): boolean {
  if (!(found instanceof HTMLElement)) return false;
  found.click();
  return true;
}

/** Follows a link; goes to a box to type in, wherever it is folded away. */
function use(found: Element | null | undefined): boolean {
  if (!(found instanceof HTMLElement)) return false;
  const folded = found.closest("details");
  if (folded) folded.open = true;
  found.focus();
  if (found instanceof HTMLAnchorElement) found.click();
  return true;
}
