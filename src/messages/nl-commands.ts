export const commandTexts = {
  failed:
    "Er ging iets mis in de invoegtoepassing zelf. De werkmap is mogelijk deels bijgewerkt: maak het blad opnieuw, en meld dit als het zo blijft.",
} as const;
