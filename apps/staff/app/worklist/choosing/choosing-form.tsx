import { Button } from "@gehoor/web/forms/button.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { type ReactNode, useRef } from "react";
import { Form } from "react-router";
import { ChosenBar } from "../../choosing/chosen-bar.tsx";
import { useChosen } from "../../choosing/use-chosen.ts";
import { chosenParameters } from "./chosen-address.ts";

type Props = {
  /** The list's address, to come back to; none for who can do nothing with several together: the list alone. */
  readonly list: string | undefined;
  /** Whether the server ticked all, at the address that asks for that. */
  readonly isAllTicked: boolean;
  readonly children: ReactNode;
};

/** A list of which lines can be ticked, for who can do something with those together. */
export function ChoosingForm({ list, children, ...rest }: Props) {
  if (list === undefined) return children;
  return (
    <Choosing list={list} {...rest}>
      {children}
    </Choosing>
  );
}

/** The form leads to a page that shows what was chosen: nothing is done here yet. */
function Choosing({ list, isAllTicked, children }: Props & { readonly list: string }) {
  const t = useTexts(texts);
  const form = useRef<HTMLFormElement>(null);
  const chosen = useChosen(form, chosenParameters.reference);
  return (
    <Form
      ref={form}
      method="get"
      action="/werkvoorraad/overdracht"
      {...chosen.listeners}
      onSubmit={chosen.onSubmit}
    >
      {list && <input type="hidden" name={chosenParameters.list} value={list} />}
      <ChosenBar chosen={chosen} isAllTicked={isAllTicked}>
        <Button type="submit" variant="secondary">
          {t.handOver}
        </Button>
      </ChosenBar>
      {children}
    </Form>
  );
}

const texts = wordTexts({
  handOver: { nl: "Wijs toe of draag over", en: "Assign or hand over" },
});
