/** Small words within names. */
export const PARTICLES = new Set([
  'bin',
  'ibn',
  'al',
  'el',
  'de',
  'van',
  'von',
  'der',
  'da',
  'dos',
  'du',
  'la',
  'le',
  'uulu',
  'ogly',
  'oglu',
  'kyzy',
  'оглы',
  'оглу',
  'кызы',
  'ould',
  'abu',
  'bint',
  'ben',
  'of',
]);

/** Particles that open a name's further part at most ("President of"). */
export const NOT_WITHIN: ReadonlySet<string> = new Set(['of']);
/** In French text these are articles: « le roi Mohammed VI la Med COP22 ». */
export const FRENCH_ARTICLES: ReadonlySet<string> = new Set(['of', 'la', 'le']);
