import { FluentProvider } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { Frame } from "./frame/Frame";
import type { DarkMode } from "./office-theme";
import type { Session } from "./session/session";
import { SessionContext } from "./session/use-session";
import { themeFor } from "./theme";

/** The pane as a whole, in the colours of Excel. */
export const App = ({ session, darkMode }: { readonly session: Session; readonly darkMode: DarkMode }) => {
  const isDark = useSyncExternalStore(darkMode.subscribe, darkMode.get);
  return (
    <FluentProvider theme={themeFor(isDark)} style={{ height: "100%", colorScheme: isDark ? "dark" : "light" }}>
      <SessionContext value={session}>
        <Frame />
      </SessionContext>
    </FluentProvider>
  );
};
