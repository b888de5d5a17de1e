import { createContext, useContext, useSyncExternalStore } from "react";
import type { Register } from "../../actions/register";
import { frameTexts } from "../../messages/pane/frame";
import type { Language } from "../../messages/language";
import type { Speech } from "../../messages/speech";
import type { Session, SessionState } from "./session";

export const SessionContext = createContext<Session | null>(null);

/** The session of the pane; every component stands in one. */
export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error("a view stands in a session");
  return session;
};

/** A part of the session's state; the component is drawn again when that part changes. */
export const useSessionState = <Part>(part: (state: SessionState) => Part): Part => {
  const { subscribe, get } = useSession();
  return useSyncExternalStore(subscribe, () => part(get()));
};

/** The register of a view that is only shown where one was read. */
export const useRegister = (): Register => {
  const loaded = useSessionState((state) => state.loaded);
  if (loaded.kind !== "read") throw new Error("this view is shown with a register only");
  return loaded.register;
};

export const useSpeech = (): Speech => useSession().speech;
export const useLanguage = (): Language => useSpeech().language;
export const useFrameTexts = () => frameTexts[useLanguage()];

/** Whether nothing can be written now: something is at work, or the workbook is read-only. */
export const useCannotWrite = (): boolean =>
  useSessionState(({ busy, loaded }) => busy !== null || (loaded.kind === "read" && loaded.register.found.readOnly));

/** What must be said before so many cells are filled in; null where they are undone in one step. */
export const useUndoNote = (cells: number): string | null => {
  const { undoByCell } = useFrameTexts();
  const { found } = useRegister();
  return cells > 1 && !found.undoesAsOne ? undoByCell : null;
};
