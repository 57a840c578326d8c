import { describe, expect, it } from "vitest";
import {
  arrived,
  forgetOthers,
  keepTyped,
  notArrived,
  placeOf,
  type Store,
  sentAgain,
  takeUp,
} from "./typed-store.ts";

function emptyStore(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (place) => kept.get(place) ?? null,
    setItem: (place, text) => void kept.set(place, text),
    removeItem: (place) => void kept.delete(place),
    key: (at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const place = placeOf("a", "/zaken/K-2026-0188-6", "");
const filled = [["text", "Een uur werk."]] as const;

describe("what was typed in a form", () => {
  it("is there when the form is opened again", () => {
    const store = emptyStore();
    keepTyped(store, place, filled);
    arrived(store, place);
    expect(takeUp(store, place)).toEqual(filled);
  });

  it("is forgotten once it arrived, and not before", () => {
    const store = emptyStore();
    keepTyped(store, place, filled, "sent");
    expect(takeUp(store, place)).toEqual(filled);
    keepTyped(store, place, filled, "sent");
    arrived(store, place);
    expect(takeUp(store, place)).toBeUndefined();
  });

  it("stays when sending it went wrong, until it is sent again as it was", () => {
    const store = emptyStore();
    keepTyped(store, place, filled, "sent");
    notArrived(store);
    arrived(store, place);
    expect(store.length).toBe(1);
    sentAgain(store);
    expect(takeUp(store, place)).toBeUndefined();
  });

  it("is not there for who signs in next in this tab, nor after signing out", () => {
    const store = emptyStore();
    keepTyped(store, place, filled);
    keepTyped(store, placeOf("b", "/zaken/K-2026-0188-6", ""), filled);
    store.setItem("of another program", "stays");
    forgetOthers(store, "b");
    expect(takeUp(store, place)).toBeUndefined();
    expect(store.length).toBe(2);
    forgetOthers(store);
    expect(store.length).toBe(1);
  });

  it("does no harm where a browser keeps nothing", () => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    expect(() => keepTyped({ ...emptyStore(), setItem: full }, place, filled)).not.toThrow();
  });
});
