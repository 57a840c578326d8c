import { MadeFor } from "@gehoor/web/forms/made-for.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { useId } from "react";
import { texts } from "./export-list.texts.ts";
import "./export-button.css";

/** The list as a file. A form of the browser's own: what comes back is no page. */
export function ExportButton({ list }: { readonly list: string }) {
  const t = useTexts(texts);
  const id = useId();
  return (
    <form method="post" action="/werkvoorraad/csv" className="s-export">
      <MadeFor />
      <input type="hidden" name="list" value={list} />
      <button type="submit" className="s-plain-button" aria-describedby={id}>
        {t.take}
      </button>{" "}
      <small id={id} className="s-small">
        {t.most}
      </small>
    </form>
  );
}
