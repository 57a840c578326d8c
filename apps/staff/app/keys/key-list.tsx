import { codesOf } from "@gehoor/web/i18n/codes-of.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "./keys.texts.ts";
import { places } from "./places.ts";
import "./keys.css";

const signs = { search: "/", help: "?" } as const;
const inLists = ["j", "k", "o", "x", "search", "help"] as const;
const inCases = ["a", "f", "m", "n"] as const;
const inNewCases = ["b", "c", "r", "s", "v", "d"] as const;

/** All the keys with what they do. */
export function KeyList() {
  const t = useTexts(texts);
  const signOf = (key: string) => Object.entries(signs).find(([name]) => name === key)?.[1] ?? key;
  const group = (title: string, keys: readonly (keyof typeof t.keys)[]) => (
    <section>
      <h2>{title}</h2>
      <dl className="s-keys__list">
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{signOf(key)}</kbd>
            </dt>
            <dd>{t.keys[key]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
  return (
    <div className="s-keys__groups">
      {group(t.groups.list, inLists)}
      {group(t.groups.case, inCases)}
      {group(t.groups.newCase, inNewCases)}
      <section>
        <h2>{t.groups.go}</h2>
        <dl className="s-keys__list">
          {codesOf(places).map((key) => (
            <div key={key}>
              <dt>
                <kbd>g</kbd> <span className="g-visually-hidden">{t.next} </span>
                <kbd>{key}</kbd>
              </dt>
              <dd>{t.places[key]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
