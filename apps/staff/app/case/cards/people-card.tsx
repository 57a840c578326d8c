import { Card } from "@gehoor/web/blocks/card.tsx";
import { graphql, type ResultOf } from "@gehoor/web/graphql/graphql.ts";
import { useTexts } from "@gehoor/web/i18n/use-texts.ts";
import { wordTexts } from "@gehoor/web/i18n/word-texts.ts";
import { Day } from "../../days/day.tsx";
import { authorityTexts } from "../../words/authority.texts.ts";
import { authorisationTexts, officeTexts, representativeTexts } from "../../words/people.texts.ts";
import { texts as cards } from "../case.texts.ts";

/** What the card of people shows. */
export const PeopleFields = graphql(`
  fragment PeopleFields on Complaint @_unmask {
    view straightToOmbudsman authority
    complainants {
      partyId name phone email emailConsent spokesperson throughSpokesperson deceasedOn withdrawnOn
      address { street postcode city country }
    }
    representative {
      partyId name kind authorisation phone email emailConsent address { street postcode city country }
    }
    respondents { partyId name address { street postcode city country } office copySentOn redacted you staff { id name } }
    involvedStaff { id name }
    namedCoordinators { id name }
    handler { id name } handlerAssignedOn
    proposedHandler { id name } proposedBy { name } proposedOn handlerChosenBecause
    registeredBy { name }
    approval { of on by { name } }
  }
`);

type Data = ResultOf<typeof PeopleFields>;

const texts = wordTexts({
  complainant: { nl: "Klager", en: "Complainant" },
  representative: { nl: "Gemachtigde", en: "Representative" },
  respondent: { nl: "Beklaagde", en: "Complained about" },
  handler: { nl: "Behandelaar", en: "Handler" },
  authority: { nl: "Bestuursorgaan (9:1)", en: "Authority (9:1)" },
  since: { nl: "sinds", en: "since" },
  asked: { nl: "Voorgesteld", en: "Proposed" },
  waits: { nl: "wacht op verklaring", en: "waits for a declaration" },
  by: { nl: "door", en: "by" },
  because: { nl: "Waarom deze persoon", en: "Why this person" },
  signatory: { nl: "Ondertekend door", en: "Signed by" },
  registered: { nl: "Ingevoerd door", en: "Registered by" },
  involved: { nl: "Betrokken (9:7)", en: "Involved (9:7)" },
  named: { nl: "Genoemd, nog uit te zoeken (9:7)", en: "Named, to be looked into (9:7)" },
  email: { nl: "e-mail toegestaan", en: "e-mail allowed" },
  post: { nl: "per post", en: "by post" },
  through: { nl: "krijgt brieven via de woordvoerder", en: "hears through the spokesperson" },
  copy: { nl: "afschrift", en: "copy" },
  noCopy: { nl: "afschrift nog niet verstuurd", en: "copy not yet sent" },
  redacted: { nl: "afgeschermd", en: "redacted" },
  died: { nl: "overleden", en: "died" },
  withdrew: { nl: "ingetrokken", en: "withdrew" },
  authorisation: { nl: "machtiging", en: "authorisation" },
  nobody: { nl: "nog niemand", en: "nobody yet" },
  you: { nl: "u", en: "you" },
});

/** Who is who in the case, and how each may be reached. */
export function PeopleCard({ complaint }: { readonly complaint: Data }) {
  const title = useTexts(cards).cards.people;
  const t = useTexts(texts);
  const authorities = useTexts(authorityTexts);
  if (complaint.view === "RECORDS" || complaint.view === "COUNTER") return null;
  const { handler, handlerAssignedOn, approval, registeredBy, involvedStaff } = complaint;
  return (
    <Card title={title}>
      <ul className="s-list">
        {complaint.complainants.map((person) => (
          <Complainant key={person.partyId} person={person} />
        ))}
        {complaint.representative && <Representative person={complaint.representative} />}
        {complaint.respondents.map((person) => (
          <Respondent key={person.partyId} person={person} />
        ))}
        {!complaint.straightToOmbudsman && (
          <li>
            <b>{t.authority}</b> {authorities[complaint.authority]}
          </li>
        )}
        {!complaint.straightToOmbudsman && (
          <li>
            <b>{t.handler}</b> {handler?.name ?? <em>{t.nobody}</em>}{" "}
            {handlerAssignedOn && (
              <span className="g-quiet">
                {t.since} <Day on={handlerAssignedOn} />
              </span>
            )}
          </li>
        )}
        {complaint.proposedHandler && (
          <li>
            <b>{t.asked}</b> {complaint.proposedHandler.name}{" "}
            <span className="g-quiet">
              {t.waits}, {complaint.proposedBy && `${t.by} ${complaint.proposedBy.name}, `}
              {complaint.proposedOn && <Day on={complaint.proposedOn} />}
            </span>
          </li>
        )}
        {complaint.handlerChosenBecause && (
          <li>
            <b>{t.because}</b> {complaint.handlerChosenBecause}
          </li>
        )}
        {approval?.by && (
          <li>
            <b>{t.signatory}</b> {approval.by.name}{" "}
            <span className="g-quiet">
              <Day on={approval.on} />
            </span>
          </li>
        )}
        {registeredBy && (
          <li>
            <b>{t.registered}</b> {registeredBy.name}
          </li>
        )}
        {involvedStaff.map((person) => (
          <li key={person.id}>
            <b>{t.involved}</b> {person.name}
          </li>
        ))}
        {complaint.namedCoordinators.map((person) => (
          <li key={person.id}>
            <b>{t.named}</b> {person.name}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Complainant({ person }: { readonly person: Data["complainants"][number] }) {
  const t = useTexts(texts);
  return (
    <li>
      <b>{t.complainant}</b> {person.name}{" "}
      <span className="g-quiet">{person.emailConsent ? t.email : person.address && t.post}</span>
      <Reach person={person} />
      {person.throughSpokesperson && !person.spokesperson && <div className="s-small">{t.through}</div>}
      {person.deceasedOn && (
        <div className="s-small">
          {t.died} <Day on={person.deceasedOn} />
        </div>
      )}
      {person.withdrawnOn && (
        <div className="s-small">
          {t.withdrew} <Day on={person.withdrawnOn} />
        </div>
      )}
    </li>
  );
}

function Representative({ person }: { readonly person: NonNullable<Data["representative"]> }) {
  const t = useTexts(texts);
  const kinds = useTexts(representativeTexts);
  const states = useTexts(authorisationTexts);
  return (
    <li>
      <b>{t.representative}</b> {person.name}{" "}
      <span className="g-quiet">
        {kinds[person.kind]}, {t.authorisation} {states[person.authorisation]}
      </span>
      <Reach person={person} />
    </li>
  );
}

function Respondent({ person }: { readonly person: Data["respondents"][number] }) {
  const t = useTexts(texts);
  const offices = useTexts(officeTexts);
  return (
    <li>
      <b>{t.respondent}</b> {person.you ? t.you : (person.staff?.name ?? person.name)}{" "}
      <span className="g-quiet">
        {offices[person.office]} ·{" "}
        {person.copySentOn ? (
          <>
            {t.copy} <Day on={person.copySentOn} />
          </>
        ) : (
          t.noCopy
        )}
        {person.redacted && ` · ${t.redacted}`}
      </span>
      <Reach person={person} />
    </li>
  );
}

type Person = Data["complainants"][number];
type Reachable = Pick<Person, "address"> & Partial<Pick<Person, "phone" | "email">>;

function Reach({ person: { address, phone, email } }: { readonly person: Reachable }) {
  const lines = [
    address &&
      [address.street, [address.postcode, address.city].filter(Boolean).join(" "), address.country]
        .filter(Boolean)
        .join(", "),
    phone,
    email,
  ].filter(Boolean);
  return lines.length > 0 ? <div className="s-small">{lines.join(" · ")}</div> : null;
}
