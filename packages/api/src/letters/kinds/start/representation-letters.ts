import type { Language } from "@gehoor/domain";
import { causeOf, type LetterMaterial, type LetterWriter, textOf } from "../../letter-material.ts";
import { type Body, heading, paragraph, quote } from "../../rendering/block.ts";
import { withoutLinks } from "../../rendering/without-links.ts";
import { answerComes } from "../../words/answer-day.ts";
import { followIt, questions } from "../../words/phrases.ts";

/** Asks the representative for a written authorisation (Awb 2:1(3)); holds nothing of the case. */
export const authorisationAskedLetter: LetterWriter = {
  nl: (material) => ({
    subject: "Wilt u ons een machtiging sturen?",
    blocks: [
      paragraph(
        "U treedt op voor iemand die bij ons een klacht heeft ingediend. Wij vragen u om een schriftelijke machtiging (artikel 2:1, derde lid, van de Algemene wet bestuursrecht).",
        "Dat is een brief waarin die persoon schrijft dat u dat mag, met naam, datum en handtekening.",
      ),
      paragraph(
        "Zolang wij de machtiging niet hebben, sturen wij de brieven over de klacht naar de klager zelf. U kunt ons wel berichten sturen.",
        "De termijnen van de klacht lopen gewoon door.",
      ),
      paragraph("Bent u advocaat? Dan hebt u geen machtiging nodig. Laat het ons dan weten."),
      questions(material),
    ],
  }),
  en: (material) => ({
    subject: "Would you send us an authorisation?",
    blocks: [
      paragraph(
        "You act for somebody who made a complaint to us. Please send us a written authorisation (section 2:1(3) Awb): a letter in which that person says that you may, with name, date and signature.",
        "Until it is here, letters about the complaint go to the complainant. You can send us messages. The terms keep running. Advocates need no authorisation; please tell us if you are one.",
      ),
      questions(material, "en"),
    ],
  }),
};

/** A representative refused for serious objections, told to both sides of the authorisation at once (Awb 2:2(2)). */
export const representativeRefusedLetter: LetterWriter = {
  nl: (material) => (isToRefused(material) ? dutchToRefused(material) : dutchToComplainant(material)),
  en: (material) => (isToRefused(material) ? englishToRefused(material) : englishToComplainant(material)),
};

function isToRefused(material: LetterMaterial): boolean {
  const { to } = material.notice;
  return to.kind === "PARTY" && to.partyId === causeOf(material, "RepresentativeRefused").partyId;
}

const reasonOf = (material: LetterMaterial) =>
  quote(textOf(material, causeOf(material, "RepresentativeRefused").reason));

function nameOfRefused(material: LetterMaterial, language: Language): string {
  const name = material.people.get(causeOf(material, "RepresentativeRefused").partyId)?.name;
  return name ? withoutLinks(name) : language === "nl" ? "uw gemachtigde" : "your representative";
}

function dutchToComplainant(material: LetterMaterial): Body {
  return {
    subject: "Wij weigeren uw gemachtigde",
    blocks: [
      paragraph(
        `Wij staan niet toe dat ${nameOfRefused(material, "nl")} u bij uw klacht vertegenwoordigt of bijstaat. De reden: ernstige bezwaren (artikel 2:2 van de Algemene wet bestuursrecht). Dit zijn ze:`,
      ),
      reasonOf(material),
      heading("Wat betekent dit voor u?"),
      paragraph(
        `Uw klacht gaat gewoon door. ${answerComes(material)}`,
        "Voortaan schrijven en bellen wij u zelf. U mag iemand anders vragen om u te helpen of voor u op te treden.",
      ),
      paragraph("Uw gemachtigde krijgt hiervan tegelijk bericht en kan uw klacht niet meer inzien."),
      followIt(material),
      questions(material),
    ],
  };
}

function dutchToRefused(material: LetterMaterial): Body {
  return {
    subject: "Wij weigeren u als gemachtigde",
    blocks: [
      paragraph(
        "Wij staan niet toe dat u iemand vertegenwoordigt of bijstaat bij de klacht met dit kenmerk. De reden: ernstige bezwaren (artikel 2:2 van de Algemene wet bestuursrecht). Dit zijn ze:",
      ),
      reasonOf(material),
      paragraph(
        "Degene voor wie u optrad krijgt hiervan tegelijk bericht. U krijgt van ons geen brieven en berichten meer over deze klacht, en kunt die met uw toegangscode niet meer inzien.",
      ),
      questions(material),
    ],
  };
}

function englishToComplainant(material: LetterMaterial): Body {
  return {
    subject: "We refuse your representative",
    blocks: [
      paragraph(
        `We do not allow ${nameOfRefused(material, "en")} to represent or assist you with your complaint. The reason: serious objections (section 2:2 Awb), which are written above.`,
        `Your complaint goes on. ${answerComes(material, "en")} From now on we write to you yourself. You may ask somebody else to help you or act for you.`,
      ),
      followIt(material, "en"),
      questions(material, "en"),
    ],
  };
}

function englishToRefused(material: LetterMaterial): Body {
  return {
    subject: "We refuse you as a representative",
    blocks: [
      paragraph(
        "We do not allow you to represent or assist somebody with the complaint under this reference. The reason: serious objections (section 2:2 Awb), which are written above.",
        "The person for whom you acted is told at the same time. You will get no more letters about this complaint, and can no longer see it with your access code.",
      ),
      questions(material, "en"),
    ],
  };
}
