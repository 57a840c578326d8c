/**
 * For a page with a form: after a refusal it shows how the complaint stands now, and sends that version the next time.
 * Under JavaScript the framework loads nothing again by itself after an answer of 4xx, and the second try would meet the
 * same conflict for ever.
 */
export const shouldRevalidate = () => true;
