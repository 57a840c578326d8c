import { Card } from "@gehoor/web/blocks/card.tsx";
import { Button } from "@gehoor/web/forms/button.tsx";
import { TextInput } from "@gehoor/web/forms/fields/controls.tsx";
import { useLocalPath, useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "./home.texts.ts";

/** The one field by which somebody who complained comes back; the access code is asked on the next page. */
export function FollowCard() {
  const { follow } = useTexts(texts);
  const localPath = useLocalPath();
  return (
    <Card title={follow.title}>
      <form method="get" action={localPath("/mijn-klacht/inloggen")} className="g-follow">
        <label className="g-label h-follow-label" htmlFor="kenmerk">
          {follow.label}
        </label>
        <p id="kenmerk-uitleg" className="g-hint">
          {follow.hint}
        </p>
        <TextInput
          id="kenmerk"
          name="kenmerk"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-describedby="kenmerk-uitleg"
        />
        <Button type="submit" variant="secondary">
          {follow.go}
        </Button>
      </form>
    </Card>
  );
}
