/**
 * Copies what stands in a text field; false where the surroundings of the pane do not let a page copy, and then all of it
 * is selected, so that the person can. Excel on the web need not give its frame the right to the clipboard.
 */
export const copyText = async (field: HTMLTextAreaElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch (error) {
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    field.focus();
    field.select();
    return false;
  }
};
