/** Another speaker before: "X et Y ont dit", «X и Y заявили» are no words of one of them. */
export const JOINT = /<P\d+> (?:et|и)(?: le| la| l['’])? ?$/u;
