/** The least page of Fluent UI in Excel: what the start of the pane is measured against. */
import { Button, FluentProvider, Tab, TabList, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("root");
if (!root) throw new Error("the page has a place for it");

void Office.onReady().then(() =>
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <TabList selectedValue="a">
        <Tab value="a">Een</Tab>
        <Tab value="b">Twee</Tab>
      </TabList>
      <Button>Knop</Button>
    </FluentProvider>,
  ),
);
