import type { Choice } from "./model";

/** Whether a choice still has to be made; a choice without status is open. */
export const isOpen = ({ status }: Choice): boolean => status !== "decided";
