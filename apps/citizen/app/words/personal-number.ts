/** Nine digits, also written in groups, that are not part of a longer number. */
const nineDigits = /(?<![\d.,-])\d(?:[ .-]?\d){8}(?![\d]|[.,-]\d)/g;
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether a text seems to hold a citizen service number (BSN): nine digits that pass the 11-test. One in eleven other
 * numbers passes as well, so this is a reason to warn, never to refuse.
 */
export function mentionsPersonalNumber(text: string): boolean {
  return [...text.matchAll(nineDigits)].some(([found]) => passesElevenTest(found.replace(/\D/g, "")));
}

function passesElevenTest(digits: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum > 0 && sum % 11 === 0;
}
