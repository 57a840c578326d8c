import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { About, Concerns, DecisionPosition, Matter, Proceedings } from "#app/words/codes.ts";

export const texts = defineTexts({
  nl: {
    step: "Vooraf",
    title: "Bent u hier op de goede plek?",
    intro:
      "Soms is er een snellere of betere weg dan een klacht. Met deze vragen kijken wij dat samen na. U mag vragen openlaten, en daarna altijd verdergaan met uw klacht.",
    next: "Bekijk het advies",
    skip: "Sla deze vragen over",
    groups: {
      what: {
        title: "Waar het over gaat",
        why: "Iets op straat of een regel van de gemeente lossen wij op een andere manier op dan een klacht.",
      },
      who: {
        title: "Wie en wanneer",
        why: "Hierdoor weten wij wie uw klacht kan behandelen. Na een jaar gelden soms andere regels.",
      },
      elsewhere: {
        title: "Wat er misschien al loopt",
        why: "Tegen een beslissing maakt u bezwaar. Daar hebt u maar kort de tijd voor, en een klacht verlengt die tijd niet.",
      },
    },
    matterQuestion: "Wat is er aan de hand?",
    matter: {
      CONDUCT: "Ik vind dat de gemeente of iemand van de gemeente niet goed met mij omging",
      RULES: "Ik ben het niet eens met een regel of een plan van de gemeente",
      STREET_DEFECT: "Er is iets kapot of vies op straat",
    },
    subjectQuestion: "Waar gaat het over?",
    aboutQuestion: "Over wie gaat het?",
    about: {
      EMPLOYEE: "Een medewerker",
      ADMINISTRATOR: "De burgemeester, een wethouder of een raadslid",
      ORGANISATION: "Een afdeling of de hele gemeente",
      BBS: "De Uitvoeringsorganisatie BBS",
      UNKNOWN: "Dat weet ik niet",
    },
    bbsHint: "Zij regelt voor Baarn, Bunschoten en Soest onder andere uitkeringen",
    whenQuestion: "Wanneer gebeurde het?",
    whenHint:
      "Duurde het langer? Vul de laatste dag in. Weet u de dag niet meer? Dan is de maand met het jaar genoeg. Bijvoorbeeld: 27\u00a03\u00a02026",
    decisionQuestion: "Gaat het om een beslissing van de gemeente?",
    decisionHint: "Bijvoorbeeld een brief over een vergunning, een uitkering of een boete",
    decision: {
      NONE: "Nee",
      TAKEN: "Ja, en ik ben het er niet mee eens",
      LATE: "Ja, en ik wacht al te lang op die beslissing",
      UNKNOWN: "Dat weet ik niet",
    },
    earlierQuestion: "Diende u hier al eerder een klacht over in?",
    earlier: { yes: "Ja", no: "Nee" },
    proceedingsQuestion: "Kijkt een rechter, de politie of Justitie hier al naar?",
    proceedings: {
      NONE: "Nee",
      ADMINISTRATIVE_COURT: "Ja, de bestuursrechter",
      OTHER_COURT: "Ja, een andere rechter",
      CRIMINAL: "Ja, de politie of het Openbaar Ministerie",
    },
    proceedingsHints: {
      NONE: "",
      ADMINISTRATIVE_COURT: "Die oordeelt over beslissingen van de gemeente",
      OTHER_COURT: "Bijvoorbeeld de kantonrechter",
      CRIMINAL: "",
    },
    concernsQuestion: "Wie overkwam het?",
    concerns: {
      SELF: "Mijzelf, of mijn bedrijf of vereniging",
      OTHER_AUTHORISED: "Iemand anders, en ik mag voor die persoon klagen",
      OTHER: "Iemand anders, en ik klaag zelf",
    },
    concernsHints: {
      SELF: "",
      OTHER_AUTHORISED: "Bijvoorbeeld uw kind, uw cliënt of iemand die het u heeft gevraagd",
      OTHER: "Bijvoorbeeld omdat u het zag gebeuren",
    },
  },
  en: {
    step: "Before you start",
    title: "Is this the right place?",
    intro:
      "Sometimes there is a faster or better way than a complaint. These questions help us find out together. You may leave questions open, and you can always go on with your complaint.",
    next: "See the advice",
    skip: "Skip these questions",
    groups: {
      what: {
        title: "What it is about",
        why: "We solve something in the street or a rule of the municipality in another way than a complaint.",
      },
      who: {
        title: "Who and when",
        why: "This tells us who can handle your complaint. After a year other rules sometimes apply.",
      },
      elsewhere: {
        title: "What may be going on already",
        why: "Against a decision you make an objection. You have little time for that, and a complaint does not give you more.",
      },
    },
    matterQuestion: "What is the matter?",
    matter: {
      CONDUCT: "I think the municipality, or somebody who works there, did not treat me well",
      RULES: "I disagree with a rule or a plan of the municipality",
      STREET_DEFECT: "Something in the street is broken or dirty",
    },
    subjectQuestion: "What is it about?",
    aboutQuestion: "Who is it about?",
    about: {
      EMPLOYEE: "A member of staff",
      ADMINISTRATOR: "The mayor, an alderman or a councillor",
      ORGANISATION: "A department or the whole municipality",
      BBS: "The BBS agency (Uitvoeringsorganisatie BBS)",
      UNKNOWN: "I do not know",
    },
    bbsHint: "It handles benefits, among other things, for Baarn, Bunschoten and Soest",
    whenQuestion: "When did it happen?",
    whenHint:
      "Did it last longer? Enter the last day. Do you not know the day any more? Then the month with the year is enough. For example: 27\u00a03\u00a02026",
    decisionQuestion: "Is it about a decision of the municipality?",
    decisionHint: "For example a letter about a permit, a benefit or a fine",
    decision: {
      NONE: "No",
      TAKEN: "Yes, and I disagree with it",
      LATE: "Yes, and I have been waiting too long for it",
      UNKNOWN: "I do not know",
    },
    earlierQuestion: "Did you complain about this before?",
    earlier: { yes: "Yes", no: "No" },
    proceedingsQuestion: "Is a court, the police or the public prosecutor already looking at this?",
    proceedings: {
      NONE: "No",
      ADMINISTRATIVE_COURT: "Yes, the administrative court",
      OTHER_COURT: "Yes, another court",
      CRIMINAL: "Yes, the police or the public prosecutor",
    },
    proceedingsHints: {
      NONE: "",
      ADMINISTRATIVE_COURT: "It rules on decisions of the municipality",
      OTHER_COURT: "For example the subdistrict court",
      CRIMINAL: "",
    },
    concernsQuestion: "Who did it happen to?",
    concerns: {
      SELF: "Me, or my company or association",
      OTHER_AUTHORISED: "Somebody else, and I may complain for that person",
      OTHER: "Somebody else, and I complain myself",
    },
    concernsHints: {
      SELF: "",
      OTHER_AUTHORISED: "For example your child, your client or somebody who asked you to",
      OTHER: "For example because you saw it happen",
    },
  },
}) satisfies Record<
  "nl" | "en",
  {
    matter: Record<Matter, string>;
    about: Record<About, string>;
    decision: Record<DecisionPosition, string>;
    proceedings: Record<Proceedings, string>;
    concerns: Record<Concerns, string>;
  }
>;
