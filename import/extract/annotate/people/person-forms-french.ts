import { type PersonForm, TASK } from './person-form';

const ARTICLE = "(?:l'|la |le |les )?(?:nouveau |nouvelle |nouvel |actuel |actuelle |futur |future )?";
const FORMER = String.raw`(?:<F(?<former>\d+)>[ -])?`;
const HONORIFIC = String.raw`(?:<H\d+>\.?,? ?){0,3}`;
const TITLE = String.raw`<T\d+>`;
const LINK = String.raw`(?:, | auprès de la | auprès du | et (?!l)|-| | des | de la | de l'| du | de | d'| aux | au | à l'| à la |, chargée? d[eu] )`;
/** "le ministre kazakh des Affaires étrangères": the nationality may stand inside the title. */
/** "Le ministre français de l'Europe et des Affaires étrangères": a field before the one that a title knows. */
const FIELD = String.raw`(?: (?:de la |de l'|du |des )[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?(?:,? et) (?:de la |de l'|des |du )(?=<T))`;
const TITLES = String.raw`(?<titles>${TITLE}(?: <G(?<by>\d+)>(?:${FIELD}${TITLE})?)?(?:${LINK}(?:le |la |l')?${TITLE}){0,3})`;
/** "République islamique de", "État des": what a country calls itself. */
const STATE = String.raw`(?:(?:République|Royaume|[ÉE]tat|Fédération|Sultanat|Principauté|Union)(?: (?:islamique|populaire|fédérale|démocratique|fédérative|socialiste|arabe|sœur|hachémite))* (?:de la |de l'|des |de |du |d')?|gouvernement )`;
/** "Président de la République" + "islamique de Mauritanie". */
const SORT = String.raw`(?: (?:islamique|populaire|fédérale|démocratique|fédérative|socialiste|arabe|hachémite)){1,3} (?:de la |de l'|des |de |du |d')`;
const OF = String.raw`(?:(?:,? (?:de la |de l'|du |des |de |d')${STATE}?|${SORT})<[COG](?<of>\d+)>(?: (?:en|au|aux|à|auprès de la|auprès du|près la|près le|près) <[CO]\d+>)?(?: \(<[UO]\d+>\))?)?`;
/** "Chargé du Tourisme, des Français de l'étranger et de la Francophonie". */
const CHARGE = String.raw`(?:,? chargée? (?:de la |de l'|des |du |de |d')(?:[^,.;<>]|<G\d+>){2,60}(?:, (?:de la |de l'|des |du )(?:[^,.;<>]|<G\d+>){2,40}){0,2},(?= <[HNSU]\d+>))?`;
const LEAD = String.raw`${CHARGE}(?:,? ?(?:<H\d+>\.?,?|${TITLE})){0,3},? ?`;
const NAME = String.raw`<[NSU](?<name>\d+)>`;
const ROLE_END = String.raw`(?![^.]{0,2}<[HNSUG]\d+>| (?:des|de la|de l'|du|de|d'|aux|au|à l'|à la) <T\d+>)`;

/** Words that open a French form: articles, possessives, pronouns. */
export const FRENCH_STARTS =
  "l'|le|la|les|son|sa|leur|leurs|deux|il|elle|ce dernier|cette dernière|celui-ci|celle-ci";

/** How French texts refer to people: "le président français Emmanuel Macron", "M. X, ministre de …", "son homologue". */
export const FRENCH: readonly PersonForm[] = [
  {
    form: 'counterpart',
    pattern: sticky(
      String.raw`(?:son|sa|leur|le|l') ?(?:nouvel |nouvelle |futur )?[Hh]omologue(?: <G(?<by>\d+)>)?(?: (?:de la |de l'|du |de |d'|des )<C(?<of>\d+)>)?(?:,? (?:le |la |l')?(?:<[HT]\d+>\.?,? ?){0,4}${NAME})?`,
    ),
  },
  {
    form: 'plural',
    pattern: sticky(
      String.raw`(?:les |leurs )?(?:deux )?<Q(?<plural>\d+)>(?: <G(?<by>\d+)>(?: et <G(?<by2>\d+)>)?)?(?: (?:de la |de l'|du |des |de |d')<C(?<of>\d+)>(?:(?<more>(?:, (?:de la |de l'|du |des |de |d')<C\d+>){0,12}),? et (?:de la |de l'|du |des |de |d')<C(?<of2>\d+)>)?)?${ROLE_END}`,
    ),
  },
  {
    form: 'sides',
    pattern: sticky(
      String.raw`(?:les )?deux (?:parties|pays|nations|états|peuples|gouvernements|délégations|capitales)(?!\p{L})`,
    ),
  },
  { form: 'titled', pattern: sticky(`${ARTICLE}${FORMER}${HONORIFIC}${TITLES}${OF}${LEAD}${NAME}`) },
  // « L'envoyé spécial de la France pour le Sahel, X ».
  {
    form: 'envoy',
    pattern: sticky(
      `${ARTICLE}${TITLES}${OF} (?:pour|auprès de|chargée? de) (?:le |la |les |l')?${TASK}${LEAD}${NAME}`,
    ),
  },
  // "X, ministre des Transports, Y, ministre de la Santé": each title behind its name.
  {
    form: 'apposition',
    pattern: sticky(
      String.raw`${HONORIFIC}${NAME}, ${FORMER}${TITLES}${OF}(?=(?:,| et) (?:<H\d+>\.? ?){0,3}<[NU]\d+>, <T\d+>)`,
    ),
  },
  {
    form: 'apposition',
    pattern: sticky(
      `${HONORIFIC}${NAME}(?:, (?:également |aussi |par ailleurs )?| \\(|, qui est )${ARTICLE}${FORMER}${TITLES}${OF}${ROLE_END}\\)?`,
    ),
  },
  { form: 'office', pattern: sticky(`${ARTICLE}${FORMER}${TITLES}${OF}${ROLE_END}`) },
  {
    form: 'described',
    pattern: sticky(
      String.raw`(?:le |la )(?:diplomate|politicien|politicienne)(?: <G(?<by>\d+)>)?(?![\p{L}'-]| <[TNSU])`,
    ),
  },
  { form: 'named', pattern: sticky(`${HONORIFIC}${NAME}`) },
  { form: 'title', pattern: sticky(TITLE) },
  {
    form: 'pronoun',
    pattern: sticky(
      String.raw`(?:il|elle)(?!\p{L})(?! (?:y a|y avait|s'agi|faut|convient|importe|reste|en va|a (?:[\p{L}]+ )?été (?:aussi |également )?(?:question|décidé|convenu|procédé)|est (?:prévu|question|important|nécessaire|à noter)))`,
    ),
  },
  // « X a reçu Y. Ce dernier effectuait une visite » : who was named last.
  {
    form: 'pronoun',
    pattern: sticky(
      String.raw`(?:ce dernier|cette dernière|celui-ci|celle-ci)(?=,? (?:qui )?(?:effectu|s'est (?:rendu|entretenu|dit|déclaré|félicit|réjoui)|se rend|s'entretien|(?:a|avait) (?:[\p{L}]+ )?(?:effectué|reçu|rencontré|accueilli|remercié|déclaré|affirmé|souligné|indiqué|ajouté|précisé|rappelé|exprimé|salué|invité|transmis|quitté|séjourné|eu (?:un|une|des)(?! lieu))|est (?:arrivée?|attendue?|venue?|accompagnée?)|doit (?:se|s'|rencontrer|effectuer|avoir)|sera reçue?|aura (?:un|une|des)|rencontrera|effectuera))`,
    ),
  },
];

function sticky(source: string): RegExp {
  return new RegExp(source, 'iyu');
}
