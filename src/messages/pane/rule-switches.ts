import type { Language } from "../language";

interface RuleSwitchTexts {
  readonly title: string;
  readonly intro: string;
  readonly because: (reason: string) => string;
  readonly why: (code: string) => string;
  readonly switchOff: string;
  readonly saving: string;
  readonly isOff: (code: string) => string;
  readonly isOn: (code: string) => string;
}

/** What the pane says where a rule is switched off or on. */
export const ruleSwitchTexts: Record<Language, RuleSwitchTexts> = {
  nl: {
    title: "Regels",
    intro: "Een regel gaat alleen uit met een reden. Blad Controle noemt welke regels uit staan, en waarom.",
    because: (reason) => `Uitgezet: ${reason}`,
    why: (code) => `Waarom gaat ${code} uit?`,
    switchOff: "Zet uit",
    saving: "Regel bewaren",
    isOff: (code) => `Regel ${code} staat uit.`,
    isOn: (code) => `Regel ${code} staat aan.`,
  },
  en: {
    title: "Rules",
    intro: "A rule is switched off with a reason only. Sheet Controle names the rules that are off, and why.",
    because: (reason) => `Switched off: ${reason}`,
    why: (code) => `Why is ${code} switched off?`,
    switchOff: "Switch off",
    saving: "Saving the rule",
    isOff: (code) => `Rule ${code} is off.`,
    isOn: (code) => `Rule ${code} is on.`,
  },
};
