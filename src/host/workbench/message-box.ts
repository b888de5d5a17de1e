import { element } from "./element";

/** Shows a sentence that the person must have seen; resolves when it is closed. */
export function showMessage(sentence: string, closeLabel: string): Promise<void> {
  const close = element("button", { type: "button", class: "gewoon", onclick: () => box.close() }, closeLabel);
  const attributes = { class: "melding", role: "alertdialog", "aria-label": sentence };
  const box = element("dialog", attributes, element("p", {}, sentence), close);
  document.body.append(box);
  box.showModal();
  return new Promise((resolve) =>
    box.addEventListener("close", () => {
      box.remove();
      resolve();
    }),
  );
}
