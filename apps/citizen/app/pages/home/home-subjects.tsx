import { Heading } from "@gehoor/web/blocks/heading.tsx";
import { MarkedPoints } from "@gehoor/web/blocks/prose.tsx";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { texts } from "./home.texts.ts";

type Props = { readonly bbsHandledHere: boolean };

/** What a complaint may be about, as loud as it is wanted; beside and below it, quieter, what goes better another way. */
export function Subjects({ bbsHandledHere }: Props) {
  const { can, cannot, objection, bbs, youth, elsewhere } = useTexts(texts);
  return (
    <div className="h-subjects">
      <section aria-labelledby="waarover" className="g-card h-can">
        <Heading id="waarover" level={2} size={3}>
          {can.title}
        </Heading>
        <p>{can.intro}</p>
        <MarkedPoints items={can.items} fits />
      </section>
      <section aria-labelledby="meestal-niet" className="h-cannot">
        <Heading id="meestal-niet" level={2} size={4}>
          {cannot.title}
        </Heading>
        <p>{cannot.doubt}</p>
        <ul>
          {cannot.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="anders" className="h-aside">
        <Heading id="anders" level={2} size={4}>
          {elsewhere}
        </Heading>
        <Heading level={3} size={5}>
          {objection.title}
        </Heading>
        <p>{objection.text}</p>
        <p>{objection.late}</p>
        <Heading level={3} size={5}>
          {bbs.title}
        </Heading>
        <p>{bbs.text}</p>
        <p>{bbsHandledHere ? bbs.handledHere : bbs.forwarded}</p>
        <Heading level={3} size={5}>
          {youth.title}
        </Heading>
        <p>{youth.text}</p>
      </section>
    </div>
  );
}
