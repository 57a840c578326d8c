import { defineTexts } from "@gehoor/web/i18n/define-texts.ts";
import type { AdviceCode } from "#app/words/codes.ts";

/** What the court rules on is said otherwise to who may complain of a late decision all the same (Awb 9:8(1)(d)). */
export type AdviceWords = AdviceCode | "COURT_BESIDE_LATE";

/** Per advice: what we see, why it matters, and what to do. */
export const texts = defineTexts({
  nl: {
    step: "Vooraf",
    fine: "U bent hier op de goede plek",
    fineText: "Met uw antwoorden zien wij geen betere weg dan een klacht. U kunt uw klacht nu opschrijven.",
    nothing: "U hebt nog geen vragen beantwoord",
    nothingText:
      "Daarom kunnen wij u niet zeggen of er een betere weg is. U kunt toch gewoon verder met uw klacht. Lees wel eerst dit:",
    consider: "Kijk eerst even naar dit advies",
    considerText:
      "Dit is een advies. U beslist zelf. Als u verdergaat, lezen wij uw klacht altijd en zegt een medewerker wat ermee gebeurt.",
    goOn: "Ga verder met uw klacht",
    change: "Verander mijn antwoorden",
    lawQuestion: "Waar staat dit in de wet?",
    law: (facts: { article: string }) => `Algemene wet bestuursrecht (Awb), artikel ${facts.article}.`,
    call: (facts: { phone: string; hours: string }) => `Bel ons: ${facts.phone} (${facts.hours}).`,
    contact: "Adressen en telefoonnummers",
    ombudsman: "Hoe u naar de ombudsman gaat",
    contactBbs: "Zo bereikt u de Uitvoeringsorganisatie BBS",
    advice: {
      ABOUT_ANOTHER: {
        title: "Het overkwam iemand anders",
        why: "Iedereen mag een klacht indienen, ook over hoe de gemeente met een ander omging. Wij kijken er serieus naar. De regels over een gesprek en een antwoord binnen zes weken gelden alleen voor wie het overkwam, of voor wie namens die persoon klaagt.",
        whatToDo: "Kan die persoon zelf klagen, of u toestemming geven? Dan gelden alle regels.",
      },
      ADMINISTRATIVE_COURT: {
        title: "De bestuursrechter kijkt er al naar",
        why: "Over een beslissing waarover u in beroep bent of kunt gaan, oordeelt de rechter. Een klacht daarover hoeft de gemeente niet te behandelen.",
        whatToDo:
          "Gaat uw klacht over hoe iemand met u omging, en niet over de beslissing? Dien hem dan gewoon in.",
      },
      COURT_BESIDE_LATE: {
        title: "De bestuursrechter kijkt er al naar",
        why: "Dat wij te laat beslissen, daarover mag u klagen, ook als de rechter ernaar kijkt. Voor andere dingen waarover de rechter oordeelt, hoeft de gemeente een klacht niet te behandelen.",
        whatToDo: "Schrijf in uw klacht wat u van ons had verwacht en sinds wanneer u wacht.",
      },
      BBS_FORWARDED: {
        title: "Uw klacht gaat over de Uitvoeringsorganisatie BBS",
        why: "De BBS behandelt klachten over haar eigen werk zelf.",
        whatToDo: "Dien uw klacht daar in. Doet u het hier, dan sturen wij hem dezelfde dag door.",
      },
      BBS_HANDLED_HERE: {
        title: "Uw klacht gaat over de Uitvoeringsorganisatie BBS",
        why: "De BBS werkt voor de gemeente. Daarom behandelen wij uw klacht hier.",
        whatToDo: "Dien uw klacht gewoon bij ons in. U hoeft dat niet ook nog bij de BBS te doen.",
      },
      ANONYMOUS: {
        title: "Wij weten niet wie u bent",
        why: "Zonder naam en adres kunnen wij u geen antwoord sturen en gelden niet alle regels voor klachten.",
        whatToDo:
          "Vul uw naam en adres in. Bent u ergens bang voor? Bel ons, dan zoeken wij samen een oplossing.",
      },
      OBJECTION_PERHAPS: {
        title: "Kreeg u een brief met een beslissing?",
        why: "Tegen een beslissing maakt u bezwaar. Dat kan maar kort: meestal zes weken na de datum op de brief.",
        whatToDo:
          "Kijk of onderaan de brief staat dat u bezwaar kunt maken. Twijfelt u? Wacht dan niet: vraag het ons, of maak voor de zekerheid bezwaar. Een klacht verlengt die tijd niet.",
      },
      REPRESENTATION: {
        title: "U klaagt voor iemand anders",
        why: "Dat mag. Wij kunnen u vragen om een brief waarin die persoon zegt dat u namens hem of haar mag klagen.",
        whatToDo:
          "Zet alvast klaar: de naam en het adres van die persoon. Hebt u al zo'n brief met een handtekening (een machtiging)? Bewaar hem dan.",
      },
      CRIMINAL_INVESTIGATION: {
        title: "Politie of Justitie onderzoekt dit al",
        why: "Zolang de officier van justitie dit laat onderzoeken of iemand hiervoor vervolgt, hoeft de gemeente uw klacht niet te behandelen.",
        whatToDo: "U kunt uw klacht wel nu indienen. Dan weten wij ervan en kijken wij later opnieuw.",
      },
      EARLIER_COMPLAINT: {
        title: "U diende hier al een klacht over in",
        why: "Is die klacht al volgens de regels behandeld? Dan hoeft de gemeente dat niet nog een keer te doen.",
        whatToDo:
          "Bent u niet tevreden over ons antwoord van toen? Dan kunt u naar de ombudsman. Is uw eerdere klacht nooit behandeld, of is er iets nieuws gebeurd? Ga dan verder en noem het kenmerk van uw eerdere klacht.",
      },
      LATE_DECISION: {
        title: "U wacht te lang op een beslissing",
        why: "Daarover mag u een klacht indienen. Maar een klacht dwingt de gemeente niet om snel te beslissen.",
        whatToDo:
          "U kunt de gemeente ook een brief sturen waarin u haar nog twee weken geeft: een ingebrekestelling. Komt de beslissing dan nog niet, dan kunt u naar de rechter. Beide mag tegelijk.",
      },
      OBJECTION: {
        title: "Bent u het niet eens met een beslissing? Maak dan bezwaar",
        why: "Met een klacht kan de gemeente haar beslissing niet veranderen. Met bezwaar wel. Bezwaar maken kan maar kort: meestal zes weken na de datum op de brief.",
        whatToDo:
          "Kijk in de brief hoe u bezwaar maakt en wacht niet op het antwoord op uw klacht. Ging iemand ook niet goed met u om? Dan mag u daarover daarnaast een klacht indienen.",
      },
      OTHER_COURT: {
        title: "Een rechter kijkt er al naar",
        why: "Wat al bij een rechter ligt of lag, hoeft de gemeente niet te behandelen.",
        whatToDo: "Gaat uw klacht over iets anders dan de rechtszaak? Dien hem dan gewoon in en leg dat uit.",
      },
      LONGER_THAN_A_YEAR: {
        title: "Het is langer dan een jaar geleden",
        why: "De gemeente hoeft een klacht niet te behandelen over iets van meer dan een jaar geleden. Wij mogen het wel doen.",
        whatToDo:
          "Leg in uw klacht uit waarom u nu pas klaagt. Ging het daarna nog door? Vul dan de laatste dag in.",
      },
      RULES: {
        title: "U bent het niet eens met een regel of plan",
        why: "Een klacht gaat over hoe iemand met u omging. De regels zelf maakt de gemeenteraad of het college.",
        whatToDo:
          "U kunt uw mening geven in een vergadering van de gemeenteraad, of een brief sturen. Dient u toch een klacht in? Dan geven wij uw bericht door aan wie over de regel gaat.",
      },
      STREET_REPORT: {
        title: "Er is iets kapot of vies op straat",
        why: "Dat lossen wij sneller op met een melding dan met een klacht.",
        whatToDo:
          "Bel de gemeente, of doe een melding op de website van de gemeente. Deed u al een melding en gebeurde er niets? Dan is een klacht wel de goede weg.",
      },
    },
  },
  en: {
    step: "Before you start",
    fine: "This is the right place",
    fineText: "From your answers we see no better way than a complaint. You can write it down now.",
    nothing: "You have not answered any questions yet",
    nothingText:
      "So we cannot tell you whether there is a better way. You can go on with your complaint all the same. But please read this first:",
    consider: "Please look at this advice first",
    considerText:
      "This is advice. You decide. If you go on, we always read your complaint and somebody tells you what happens with it.",
    goOn: "Go on with your complaint",
    change: "Change my answers",
    lawQuestion: "Where does the law say this?",
    law: (facts) => `General Administrative Law Act (Awb), article ${facts.article}.`,
    call: (facts) => `Call us: ${facts.phone} (${facts.hours}).`,
    contact: "Addresses and telephone numbers",
    ombudsman: "How to go to the ombudsman",
    contactBbs: "How to reach the BBS agency",
    advice: {
      ABOUT_ANOTHER: {
        title: "It happened to somebody else",
        why: "Everybody may make a complaint, also about how the municipality treated somebody else. We look at it seriously. The rules about a conversation and an answer within six weeks are only for the person it happened to, or whoever complains for that person.",
        whatToDo: "Can that person complain, or give you permission? Then all the rules apply.",
      },
      ADMINISTRATIVE_COURT: {
        title: "The administrative court is already looking at it",
        why: "A decision that you appeal, or can appeal, is for the court. The municipality does not have to handle a complaint about it.",
        whatToDo:
          "Is it about how somebody treated you, and not about the decision? Then simply make your complaint.",
      },
      COURT_BESIDE_LATE: {
        title: "The administrative court is already looking at it",
        why: "You may complain that we are late with a decision, also when the court looks at it. The municipality does not have to handle a complaint about other things that the court rules on.",
        whatToDo: "Write in your complaint what you expected from us and since when you have been waiting.",
      },
      BBS_FORWARDED: {
        title: "Your complaint is about the BBS agency",
        why: "BBS handles complaints about its own work itself.",
        whatToDo: "Make your complaint there. If you make it here, we forward it the same day.",
      },
      BBS_HANDLED_HERE: {
        title: "Your complaint is about the BBS agency",
        why: "BBS works for the municipality. That is why we handle your complaint here.",
        whatToDo: "Simply make your complaint with us. You do not have to complain to BBS as well.",
      },
      ANONYMOUS: {
        title: "We do not know who you are",
        why: "Without a name and address we cannot send you an answer, and not all guarantees for complaints apply.",
        whatToDo:
          "Fill in your name and address. Are you afraid of something? Call us and we will find a way together.",
      },
      OBJECTION_PERHAPS: {
        title: "Did you get a letter with a decision?",
        why: "Against a decision you make an objection (bezwaar). You have little time for that: usually six weeks after the date on the letter.",
        whatToDo:
          "Look at the end of the letter for how to object. Not sure? Then do not wait: ask us, or object to be on the safe side. A complaint does not give you more time.",
      },
      REPRESENTATION: {
        title: "You complain for somebody else",
        why: "You may. We can ask you for a letter in which that person says that you may complain for them.",
        whatToDo:
          "Have ready: the name and address of that person. Do you already have such a signed letter (an authorisation)? Then keep it.",
      },
      CRIMINAL_INVESTIGATION: {
        title: "The police or the public prosecutor is investigating this",
        why: "As long as the public prosecutor has this investigated or prosecutes somebody for it, the municipality does not have to handle your complaint.",
        whatToDo: "You can make your complaint now. Then we know about it and look again later.",
      },
      EARLIER_COMPLAINT: {
        title: "You complained about this before",
        why: "Was that complaint handled by the rules? Then the municipality does not have to do it again.",
        whatToDo:
          "Not satisfied with our answer at the time? Then you can go to the ombudsman. Was your earlier complaint never handled, or has something new happened? Then go on and give the reference of your earlier complaint.",
      },
      LATE_DECISION: {
        title: "You have been waiting too long for a decision",
        why: "You may complain about that. But a complaint does not force the municipality to decide quickly.",
        whatToDo:
          "You can also send the municipality a letter that gives it two more weeks: a notice of default (ingebrekestelling). If the decision still does not come, you can go to court. You may do both.",
      },
      OBJECTION: {
        title: "Do you disagree with a decision? Then object",
        why: "The municipality cannot change its decision because of a complaint. It can because of an objection (bezwaar). You have little time for that: usually six weeks after the date on the letter.",
        whatToDo:
          "The letter says how to object. Do not wait for the answer to your complaint. Were you also treated badly? Then you may complain about that as well.",
      },
      OTHER_COURT: {
        title: "A court is already looking at it",
        why: "The municipality does not have to handle what is or was before a court.",
        whatToDo:
          "Is your complaint about something other than the court case? Then simply make it and explain that.",
      },
      LONGER_THAN_A_YEAR: {
        title: "It is more than a year ago",
        why: "The municipality does not have to handle a complaint about something of more than a year ago. We are allowed to.",
        whatToDo: "Explain why you complain only now. Did it go on after that? Then enter the last day.",
      },
      RULES: {
        title: "You disagree with a rule or plan",
        why: "A complaint is about how somebody treated you. The rules themselves are made by the council or the executive.",
        whatToDo:
          "You can speak at a meeting of the council, or send a letter. If you still complain, we pass your message on to whoever is responsible for the rule.",
      },
      STREET_REPORT: {
        title: "Something in the street is broken or dirty",
        why: "A report solves that faster than a complaint.",
        whatToDo:
          "Call the municipality, or make a report on its website. Did you report it before and nothing happened? Then a complaint is the right way.",
      },
    },
  },
}) satisfies Record<
  "nl" | "en",
  { advice: Record<AdviceWords, { title: string; why: string; whatToDo: string }> }
>;
