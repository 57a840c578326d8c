import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";

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
  },
});
