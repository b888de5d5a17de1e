import { writeFile } from "node:fs/promises";
import { makeSample } from "./make-voorbeeldregister";

void makeSample().then((xlsx) => writeFile("samples/voorbeeldregister.xlsx", xlsx));
