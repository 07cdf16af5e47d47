import { fold } from '../../../../src/domain/identity';
import type { Lexicon } from '../lexicon';

const LINK =
  /(?:[ ,]+(?:de la|de l['’]|des|du|de|d['’]|et|à la|à l['’]|à|aux?|la|les?|l['’]|chargée?|délégué[e]?|auprès|и|по|делам)(?= |(?<=['’])))*[ ,]*/uy;

/**
 * Where a minister's title ends in French or Russian, with the portfolio that follows it: "ministre de
 * l'Économie, des Finances et de l'Industrie", "министр энергетики". The title's own end where none does.
 */
export function portfolioEnd(
  text: string,
  title: { readonly end: number; readonly title: { readonly rank: string } },
  lexicon: Lexicon,
): number {
  if (!/^(?:minister|foreign-minister|other|deputy-head)$/.test(title.title.rank)) return title.end;
  let end = title.end;
  for (let words = 0; words < 14; words++) {
    LINK.lastIndex = end;
    const link = LINK.exec(text);
    const at = end + (link?.[0].length ?? 0);
    if (at === end) break;
    // « Le ministre français du Commerce », not « des Français de l'étranger ».
    if (words === 0 && lexicon.language === 'fr' && !/\p{L}/u.test(link?.[0] ?? '')) break;
    const word = /^\p{L}{2,30}/u.exec(text.slice(at, at + 31))?.[0];
    if (!word || !lexicon.portfolios.has(lexicon.normal(fold(word)))) break;
    end = at + word.length;
  }
  return end;
}
