import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

type Named = { readonly name: string };

/** What is done to somebody, as its page says it. */
export const stepTexts = defineTexts({
  nl: {
    END: {
      title: ({ name }: Named) => `${name} werkt hier niet meer`,
      effect:
        "Rollen en afdelingen vervallen, en inloggen kan niet meer. De naam blijft staan bij wat deze persoon heeft gedaan. U kunt dit terugdraaien.",
      send: "Leg het vertrek vast",
    },
    RETURN: {
      title: ({ name }: Named) => `${name} werkt hier weer`,
      effect: "Inloggen kan weer. Rollen en afdelingen geeft u daarna: die komen niet vanzelf terug.",
      send: "Leg de terugkeer vast",
    },
    LOOSEN: {
      title: ({ name }: Named) => `De inlog van ${name} ontkoppelen`,
      effect:
        "Bijvoorbeeld als iemand een ander account van de gemeente kreeg. Wie daarna met deze inlognaam inlogt, wordt opnieuw gekoppeld. Kijk dus eerst of de inlognaam klopt.",
      send: "Maak de koppeling los",
    },
    INVITE: {
      title: ({ name }: Named) => `${name} opnieuw uitnodigen`,
      effect: "Dezelfde mail gaat er nog een keer uit, naar het adres dat hier staat.",
      send: "Verstuur de uitnodiging",
    },
  },
  en: {
    END: {
      title: ({ name }) => `${name} no longer works here`,
      effect:
        "Roles and departments lapse, and signing in is no longer possible. The name stays with what this person did. You can undo this.",
      send: "Record the departure",
    },
    RETURN: {
      title: ({ name }) => `${name} works here again`,
      effect:
        "Signing in is possible again. You give roles and departments after this: they do not come back by themselves.",
      send: "Record the return",
    },
    LOOSEN: {
      title: ({ name }) => `Loosen the login of ${name}`,
      effect:
        "For example when somebody got another account of the municipality. Whoever signs in with this login after that is bound anew. So look first whether the login is right.",
      send: "Loosen the binding",
    },
    INVITE: {
      title: ({ name }) => `Invite ${name} again`,
      effect: "The same mail leaves once more, to the address that stands here.",
      send: "Send the invitation",
    },
  },
});
