/** The field by which the page to read over says that it is no longer the form that is shown, in another language too. */
export const readingOver = "readingOver";
