/** Shows a sentence in the add-in's page, and the page beside the workbook. */
export const showNotice = async (sentence: string): Promise<void> => {
  const place = document.getElementById("melding");
  if (place) place.textContent = sentence;
  await Office.addin.showAsTaskpane();
};
