import type { ComplaintEvent, EventType, Language } from "@gehoor/domain";
import type { LetterMaterial } from "../letter-material.ts";

type EventOf<Type extends EventType> = Extract<ComplaintEvent, { readonly type: Type }>;

/** A sentence that tells what we did: said where the event is there, and nowhere else. */
export type OwnAct = (material: LetterMaterial, language: Language) => readonly string[];

/**
 * The only way to write that we did something: with the event by which it happened, the last of its kind before the letter
 * was asked for. Without the event there is no sentence, so that a letter cannot run ahead of what happened.
 *
 * @param words both languages, from the event
 * @param isMeant which of several events of that kind it is about
 */
export function ownAct<Type extends EventType>(
  types: readonly Type[],
  words: (event: EventOf<Type>, material: LetterMaterial) => Readonly<Record<Language, string>>,
  isMeant: (event: EventOf<Type>, material: LetterMaterial) => boolean = () => true,
): OwnAct {
  const isOne = (event: ComplaintEvent): event is EventOf<Type> => types.some((type) => type === event.type);
  return (material, language) => {
    const event = before(material).findLast(
      (one): one is EventOf<Type> => isOne(one) && isMeant(one, material),
    );
    return event ? [words(event, material)[language]] : [];
  };
}

/**
 * The same where the letter is about the act itself.
 *
 * @throws where it did not happen: then there is no such letter
 */
export function mustSay(act: OwnAct, material: LetterMaterial, language: Language): string {
  const [sentence] = act(material, language);
  if (sentence === undefined) throw new Error(`A ${material.notice.kind} letter about what did not happen`);
  return sentence;
}

/** What happened before the letter was asked for. */
function before({ events, notice }: LetterMaterial): readonly ComplaintEvent[] {
  const asked = events.findIndex((one) => one.type === "NoticeRequested" && one.number === notice.number);
  return events.slice(0, asked);
}
