import { useDeferredValue, useEffect, useRef, useState } from "react";
import { runFillIn } from "../../actions/fill-in";
import { cellChange } from "../../actions/register-cell";
import type { TriangleRole } from "../../domain/rule-problem";
import { checkTriangle, type TriangleRow } from "../../domain/triangle";
import { type TriangleFilter, triangleTexts } from "../../messages/pane/triangle";
import type { LongListHandle } from "../frame/LongList";
import { useKept } from "../frame/use-kept";
import { useLanguage, useRegister, useSession, useSessionState } from "../session/use-session";
import { filterFor, keyOfTriangle, shownTriangles } from "./shown-triangles";

/** A part of an item in the list: one of its roles, or its head. */
export interface Spot {
  readonly key: string;
  readonly part: TriangleRole | "head";
}

/** Which triangles are shown, where a name is being filled in and where the focus must go, with what changes them. */
export const useTriangles = () => {
  const texts = triangleTexts[useLanguage()];
  const register = useRegister();
  const { perform } = useSession();
  const aim = useSessionState((state) => state.aim);
  const { rows, issues } = checkTriangle(register.portfolio, register.on);
  const [filter, setFilter] = useState<TriangleFilter>("incomplete");
  const [search, setSearch] = useState("");
  const [editing, setEditing] = useState<Spot | null>(null);
  const kept = useKept(editing !== null);
  const [focus, setFocus] = useState<Spot | null>(null);
  const list = useRef<LongListHandle>(null);
  const shown = shownTriangles(rows, filter, useDeferredValue(search), kept.keys);

  useEffect(() => {
    const aimed = aim === null ? undefined : rows.find(({ nr }) => nr === aim);
    if (!aimed) return;
    setFilter(filterFor(aimed));
    setSearch("");
    setFocus({ key: keyOfTriangle(aimed), part: "head" });
    // a later reading does not bring it back
  }, [aim]);

  useEffect(() => {
    if (focus) list.current?.reveal(focus.key);
  }, [focus]);

  const fill = async (row: TriangleRow, role: TriangleRole, name: string): Promise<void> => {
    const key = keyOfTriangle(row);
    const change = cellChange(register, row.row, role, name);
    if (!change) return;
    kept.keep(key);
    const outcome = await perform({
      what: texts.filling,
      run: () => runFillIn(register, [change]),
      said: () => texts.filled(name, texts.roles[role], row.nr),
    });
    if (outcome === null) return;
    setEditing(null);
    setFocus({ key, part: role });
  };

  return {
    ...{ rows, issues, shown, filter, search, editing, focus, list, fill },
    show: (next: TriangleFilter) => {
      setFilter(next);
      kept.forget();
    },
    seek: (next: string) => {
      setSearch(next);
      kept.forget();
    },
    edit: (spot: Spot) => setEditing(spot),
    leave: (spot: Spot) => {
      setEditing(null);
      setFocus(spot);
    },
    hasFocused: () => setFocus(null),
  };
};
