import { declineDueOn } from "@gehoor/domain";
import type { LetterMaterial, LetterWriter } from "../../letter-material.ts";
import { mustSay } from "../../own-acts/own-act.ts";
import { passedToCoordinator, receivedOn } from "../../own-acts/receiving.ts";
import { facts, heading, list, paragraph, when } from "../../rendering/block.ts";
import { answerComes } from "../../words/answer-day.ts";
import { followIt, isAhead, longDay, questions } from "../../words/phrases.ts";
import { whoHandles } from "../../words/respondent-words.ts";

function handlerName({ complaint, staff }: LetterMaterial): string | undefined {
  return complaint.handler && staff.get(complaint.handler.staffId)?.name;
}

/** The full acknowledgement within fourteen days (Awb 9:6): who, how, until when, hearing, contact, privacy. */
export const acknowledgementLetter: LetterWriter = {
  nl: (material) => {
    const { complaint, context, organisation } = material;
    return {
      subject: "Ontvangstbevestiging van uw klacht",
      blocks: [
        paragraph(...receivedOn(material, "nl"), "In deze brief leest u wat er nu gebeurt."),
        facts(
          ["Kenmerk", complaint.reference],
          [
            "Wie behandelt uw klacht",
            handlerName(material) ??
              "de klachtencoördinator zoekt een behandelaar die er niet bij betrokken was",
          ],
        ),
        ...when(
          context.settings.withAdviser,
          paragraph(
            "Een onafhankelijke adviseur onderzoekt uw klacht en adviseert ons (artikel 9:15 van de Algemene wet bestuursrecht, Awb). Daarom geeft de wet ons tien weken in plaats van zes.",
          ),
        ),
        heading("Wat gebeurt er met uw klacht?"),
        list(
          "Wij bellen of schrijven u om te horen wat er is gebeurd en wat u zou helpen. Misschien lossen we het samen snel op.",
          whoHandles(complaint, "nl"),
          "Gaat uw klacht over een medewerker of bestuurder? Dan krijgt die een kopie van uw klacht (artikel 9:9 Awb), zonder uw adres, telefoonnummer en e-mailadres.",
          "U mag uw klacht mondeling toelichten, ook per telefoon (artikel 9:10 Awb). Ook over wie u klaagt, wordt gehoord. Van het gesprek maken wij een verslag.",
          "U krijgt een brief met de uitkomst van het onderzoek, ons oordeel en wat wij ermee doen.",
        ),
        heading("Hoelang duurt het?"),
        paragraph(
          complaint.startsOn
            ? `De wet geeft ons ${context.settings.withAdviser ? "tien" : "zes"} weken na ontvangst (artikel 9:11 Awb). ${answerComes(material)}`
            : `${answerComes(material)} Bevestigt u wat er op papier staat? Dan geeft de wet ons vanaf die dag ${context.settings.withAdviser ? "tien" : "zes"} weken, en kan dit een andere dag worden.`,
          "Wij mogen dat één keer met ten hoogste vier weken verlengen. Dan hoort u dat van ons met de reden. Nog langer mag alleen als u het daarmee schriftelijk eens bent.",
          ...when(
            isAhead(declineDueOn(complaint, context), material),
            `Gaan wij uw klacht niet behandelen? Dan hoort u dat met de reden uiterlijk op ${longDay(declineDueOn(complaint, context))} (artikel 9:8 Awb).`,
          ),
        ),
        heading("Uw gegevens"),
        paragraph(
          `${organisation.name} gebruikt uw gegevens alleen om uw klacht te behandelen en bewaart ze niet langer dan de wet vraagt. U mag ze inzien en laten verbeteren.`,
        ),
        followIt(material),
        questions(material),
      ],
    };
  },
  en: (material) => {
    const { complaint, context } = material;
    const weeks = context.settings.withAdviser ? "ten" : "six";
    return {
      subject: "Acknowledgement of your complaint",
      blocks: [
        paragraph(...receivedOn(material, "en"), "This letter says what happens now."),
        ...when(
          context.settings.withAdviser,
          paragraph(
            "An independent adviser examines your complaint and advises us (section 9:15 of the General Administrative Law Act, Awb).",
          ),
        ),
        list(
          "We call or write to you to hear what happened and what would help.",
          whoHandles(complaint, "en"),
          "Is your complaint about an employee or administrator? Then that person gets a copy (section 9:9 Awb), without your address, phone number and e-mail address.",
          "You may explain your complaint in person or by phone (section 9:10 Awb). We make a report of it.",
          "You get a letter with the findings, our judgement and what we do about it.",
        ),
        paragraph(
          `${complaint.startsOn ? `The law gives us ${weeks} weeks (section 9:11 Awb).` : `Once you confirm what is on paper, the law gives us ${weeks} weeks from that day.`} ${answerComes(material, "en")} We may extend this once by at most four weeks; any longer only if you agree in writing.`,
          ...when(
            isAhead(declineDueOn(complaint, context), material),
            `If we are not going to handle your complaint, you will hear so with reasons by ${longDay(declineDueOn(complaint, context), "en")} at the latest (section 9:8 Awb).`,
          ),
        ),
        paragraph(
          "We use your data only to handle your complaint. You may see them and have them corrected.",
        ),
        followIt(material, "en"),
        questions(material, "en"),
      ],
    };
  },
};

/** It came by a route we had not opened for this: the term starts on another day, and the sender is told (Awb 2:24). */
export const startMovedLetter: LetterWriter = {
  nl: (material) => {
    return {
      subject: "De termijn voor uw klacht begint op een andere dag",
      blocks: [
        paragraph(
          "U hebt uw klacht gestuurd naar een adres dat daar niet voor is bedoeld. Wij behandelen uw klacht toch.",
          mustSay(passedToCoordinator, material, "nl"),
          `Vanaf die dag loopt de termijn (artikel 2:24 van de Algemene wet bestuursrecht). ${answerComes(material)}`,
        ),
        followIt(material),
        questions(material),
      ],
    };
  },
  en: (material) => {
    return {
      subject: "The term for your complaint starts on another day",
      blocks: [
        paragraph(
          "You sent your complaint to an address that is not meant for complaints. We handle it all the same.",
          mustSay(passedToCoordinator, material, "en"),
          `The term runs from that day (section 2:24 Awb). ${answerComes(material, "en")}`,
        ),
        questions(material, "en"),
      ],
    };
  },
};
