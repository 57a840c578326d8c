import { Button } from "@gehoor/web/forms/button.tsx";
import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { Form, useLocation } from "react-router";
import { columnTexts } from "../table/column.texts.ts";
import { columns, densities, type ListLook } from "./list-look.ts";
import "./look-form.css";

const texts = defineTexts({
  nl: {
    title: "Kolommen",
    columns: "Wat staat er op een regel?",
    density: "Hoe hoog is een regel?",
    densities: { dense: "laag: één regel per klacht", roomy: "ruim: alles in beeld" },
    keep: "Zo tonen",
    usual: "Zoals het was",
  },
  en: {
    title: "Columns",
    columns: "What does a line show?",
    density: "How high is a line?",
    densities: { dense: "low: one line per complaint", roomy: "roomy: all of it" },
    keep: "Show like this",
    usual: "As it was",
  },
});

/** Folded beside the filter: which columns, and how high a line is. */
export function LookForm({ look }: { readonly look: ListLook }) {
  const t = useTexts(texts);
  const names = useTexts(columnTexts);
  const { pathname, search } = useLocation();
  return (
    <details className="s-look" key={JSON.stringify(look)}>
      <summary>{t.title}</summary>
      <Form method="post" action="/werkvoorraad/weergave" className="s-look__form">
        <MadeFor />
        <input type="hidden" name="next" value={pathname + search} />
        <fieldset>
          <legend>{t.columns}</legend>
          {columns.map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                name="column"
                value={column}
                defaultChecked={look.columns.includes(column)}
              />{" "}
              {names[column]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t.density}</legend>
          {densities.map((density) => (
            <label key={density}>
              <input type="radio" name="density" value={density} defaultChecked={look.density === density} />{" "}
              {t.densities[density]}
            </label>
          ))}
          <div className="s-look__buttons">
            <Button type="submit" variant="secondary" name="do" value="keep">
              {t.keep}
            </Button>
            <Button type="submit" variant="tertiary" name="do" value="usual">
              {t.usual}
            </Button>
          </div>
        </fieldset>
      </Form>
    </details>
  );
}
