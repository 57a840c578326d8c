import { Button } from "@gehoor/web/forms/button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import type { MouseEvent } from "react";
import { letterField } from "./letter-key.ts";
import { texts } from "./post.texts.ts";
import { printPath } from "./print-path.ts";

/** Opens the chosen letters as one page in a window of its own, so that the list with its ticks stays. */
export function PrintButton() {
  const t = useTexts(texts);
  // Under script the form would take the answer, which is no page of this app.
  const open = (event: MouseEvent<HTMLButtonElement>) => {
    const { form } = event.currentTarget;
    if (!form) return;
    event.preventDefault();
    window.open(printPath(new FormData(form).getAll(letterField).map(String)), "_blank", "noreferrer");
  };
  return (
    <Button type="submit" variant="secondary" formAction="/post/afdrukken" formTarget="_blank" onClick={open}>
      {t.print}
    </Button>
  );
}
