import type { Language } from "@gehoor/domain";
import { isToRespondent, type LetterMaterial } from "../letter-material.ts";
import { type Block, paragraph } from "../rendering/block.ts";
import { functions } from "./signature.ts";

/** Who handles the complaint: name, function and phone number. Nothing where nobody does yet, or no more. */
export function handledBy(material: LetterMaterial, language: Language): readonly Block[] {
  const { complaint, staff, organisation } = material;
  const handler = complaint.handler && staff.get(complaint.handler.staffId);
  if (!handler) return [];
  const { name, office, phone = organisation.coordinatorPhone } = handler;
  const whose = isToRespondent(material) ? "De" : "Uw";
  return [
    paragraph(
      language === "nl"
        ? `${whose} klacht wordt behandeld door ${name}, ${functions[office].nl}. Telefoon: ${phone}.`
        : `Your complaint is handled by ${name}, ${functions[office].en}. Phone: ${phone}.`,
    ),
  ];
}
