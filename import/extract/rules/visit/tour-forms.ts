import type { VisitKind, VisitStatus } from '../../../../src/domain/kinds';

/** How a leg of a journey is told. */
export interface LegForm {
  readonly pattern: RegExp;
  readonly status: VisitStatus | null;
  /** What holds where nothing tells the status. */
  readonly assumed?: VisitStatus;
  readonly kind?: VisitKind;
  /** Whether the subject before travels. */
  readonly subject?: true;
  /** Whether the sentence must have spoken of a journey. */
  readonly onTour?: true;
}

export const JOURNEY = `(?:trip|tour|journey|voyage|swing|visits?)`;
const LEG = `(?:leg|stop|destination|station)`;
/** What follows is the place of a leg. */
export const BEFORE_PLACES: readonly LegForm[] = [
  // The heading of a page: "Travel to A, B and C, August 22 – September 5".
  {
    pattern: /^[^\p{L}<]{0,3}(?:Travel|Trip|Visit)s? to (?=(?:the )?<C\d+>(?:,|,? and) )/gu,
    status: null,
  },
  {
    pattern:
      /^[^\p{L}<]{0,3}<P(?<who>\d+)>(?: Travels?| Trip| to Travel)? to (?=(?:the )?<C\d+>(?:(?:,|,? and) (?:the )?<C\d+>){1,8}$)/gu,
    status: null,
    assumed: 'planned',
  },
  {
    pattern: new RegExp(
      String.raw`(?:<P(?<owner>\d+)>'s (?:[\p{L}-]+ ){0,4})?\b${JOURNEY}(?: (?:of|through|across|around|in)(?: [\p{L}-]+){1,3})?,? (?:(?:that|which) )?(?:has |had |has already |had already )?(?:first |also |already )?(?:taken|took|brought|led) (?:him|her|them|(?:the [^.;<>]{0,20})?<P(?<who>\d+)>) (?:first )?to (?:(?:Europe|Asia|Africa|Latin America|the (?:Gulf|Balkans|Middle East|region))(?:,| and) )?`,
      'giu',
    ),
    status: 'completed',
  },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY}[^.;]{0,40}? (?:which |that )?(?:had |has )?(?:began|begun|started|kicked off)(?: with (?:a|an) [^.;<>]{0,24})? (?:in|to|with) `,
      'giu',
    ),
    status: 'completed',
  },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY}[^.;]{0,60}? (?:(?:will|is to|also|that|which)(?: also| then| will| is to)? takes?|takes) (?:him|her|them|(?:the [^.;<>]{0,20})?<P(?<who>\d+)>) (?:first )?to `,
      'giu',
    ),
    status: 'planned',
  },
  {
    pattern:
      /(?:<P(?<who>\d+)>[^<.;]{0,20} )?\b(?:arrived|arrives|landed) (?:at|for) (?:the|an?) [^.;]{0,90}?\b(?:summit|conference|forum|assembly|games|congress|session)\b[^.;<]{0,40}? (?:in|at) (?=(?:the )?<C)/giu,
    status: 'ongoing',
    kind: 'margin',
  },
  {
    pattern:
      /(?:<P(?<who>\d+)>(?:,? and <P\d+>)?(?:[^.;<]|<[CDGO]\d+>){0,160} )?\b(?:depart|departs|departed|leaves?|left|flew|flies|boarded)\b[^.;]{0,60}? en route to /giu,
    status: 'ongoing',
  },
  {
    pattern:
      /\b(?:and|which|that) (?:has |had )?(?:also|then|later|already|earlier) (?:taken|took|brought|led) (?:him|her|them) to /giu,
    status: 'completed',
    onTour: true,
  },
  {
    pattern:
      /\b(?:begun|began|started|kicked off)\b[^.;]{0,50}? and (?:had )?(?:then )?(?:continued|went on|moved on|proceeded) (?:in|to|with) /giu,
    status: 'completed',
    onTour: true,
  },
  {
    pattern:
      /\b(?:will|is to|is due to|is set to|are to) (?:then |also )?(?:start|begin|kick off|open|continue|go on|move on|proceed)(?: off)?(?: (?:his|her|their|the) (?:[\p{L}-]+ ){0,3}(?:trip|tour|journey))? (?:in|with|to|from) /giu,
    status: 'planned',
    onTour: true,
  },
  {
    pattern:
      /\b(?:will|is to|is due to|is set to|are to)\b[^.;]{1,90}? (?:and|before) (?:then )?(?:end|ending|conclude|concluding|finish|finishing|winding up|wrapping up|wrap up) (?:it )?(?:in|with) /giu,
    status: 'planned',
    onTour: true,
  },
  {
    pattern:
      /^[^\p{L}<]{0,3}From (?=(?:the )?<C\d+>,? (?:the )?<P(?<who>\d+)> (?:left|flew|went|travell?ed|continued|headed|proceeded|moved|set off|departed)\b)/giu,
    status: 'completed',
  },
  {
    pattern:
      /^[^\p{L}<]{0,3}From (?=(?:the )?<C\d+>,? (?:the )?<P(?<who>\d+)> (?:leaves|flies|goes|travels|continues|heads|proceeds|moves|departs)\b)/giu,
    status: null,
    assumed: 'ongoing',
  },
  {
    pattern:
      /^[^\p{L}<]{0,3}After (?=(?:the )?<C\d+>(?:(?:,| and|, and) (?:the )?<C\d+>){0,6}, (?:the )?<P(?<who>\d+)>,? (?:also |then |later )?(?:will|is (?:due|expected|scheduled|set|to)|plans to|flew|flies|travell?ed|travels|heads|headed|went|goes|continu\p{L}+|arrived|landed|moved|moves|left|leaves|proceed\p{L}*|wound up|wrapped up|concluded|ended|visited|stopped)\b)/gu,
    status: 'completed',
  },
  {
    pattern:
      /<P(?<who>\d+)>(?:,? (?:who (?:is|was) )?(?:just )?(?:returning|fresh)|,? (?:is|was) (?:just )?back) from (?:an? (?:[\p{L}\d-]+ ){0,4}(?:visit|trip|tour) (?:to|of) )?(?=(?:the )?<C)/giu,
    status: 'completed',
  },
  {
    pattern:
      /\bafter (?:spending )?(?:an?|two|three|four|five|six|several|\d) (?:[\p{L}-]+ )?(?:days?|hours?|nights?|weekend|week)(?: of [^.;<>]{3,30})? in (?=(?:the )?<C)/giu,
    status: 'completed',
    subject: true,
  },
  { pattern: /\bhaving (?:left|visited|been to|already visited|earlier visited) /giu, status: 'completed' },
  {
    pattern: /\bafter (?:stops|visits|visiting|stopping|stopovers|trips)(?: (?:to|in))? /giu,
    status: 'completed',
  },
  {
    pattern: new RegExp(
      String.raw`(?:<P(?<owner>\d+)>'s (?:[\p{L}-]+ ){0,4})?\b(?:${JOURNEY}|travel(?:s|l?ed|l?ing)? to)(?:[^.;<>]|<[DOI]\d+>){0,60}?,? (?:with|including|making|featuring) (?:planned |scheduled |brief |an? )?(?:brief |short )?(?:stops?|stopovers?|halts?|visits) (?:planned )?(?:in|to) `,
      'giu',
    ),
    status: null,
    subject: true,
  },
  {
    pattern: new RegExp(
      String.raw`(?:<P(?<owner>\d+)>'s (?:[\p{L}-]+ ){0,4})?\b${JOURNEY}(?:[^.;<>]|<[DO]\d+>){0,50}?,? (?:(?:that|which) )?(?:(?:has|had|will|would)(?: already| also)* )?(?:includ|cover|compris)(?:es?|ed|s|ing) (?=(?:the )?<C)`,
      'giu',
    ),
    status: null,
    subject: true,
  },
  { pattern: /\bon (?:his|her|their) way (?:back |home ){1,2}from /giu, status: 'completed' },
  { pattern: /\bflew in from /giu, status: 'completed' },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY},? (?:on|during|in the course of) which (?:the |he |she |<P(?<who>\d+)> ){0,2}(?:had |has |have |also |already ){0,3}(?:been to|visited|gone to|travell?ed to|stopped in) `,
      'giu',
    ),
    status: 'completed',
  },
  {
    pattern:
      /^[^\p{L}<]{0,3}Coming from (?=[^.;]{3,60}, (?:the )?<P\d+> (?:was|is|arrived|came|landed|has|had|visited))/gu,
    status: 'completed',
  },
  {
    pattern:
      /\b(?:returned|returns|arrived|back)\b[^.;]{0,90}? (?:after|from) (?:attending|addressing|participating|taking part)\b[^.;]{0,220}? (?:in|at) (?=(?:the )?<C)/giu,
    status: 'completed',
    kind: 'margin',
  },
  {
    pattern:
      /\b(?:stop|leg|tour|trip|journey|visit)\b[^.;]{0,60}?, (?:to be )?followed by (?:(?:a )?(?:visits?|trips?|stops?) (?:to|in) )?(?=(?:the )?<C)/giu,
    status: 'planned',
  },
  { pattern: /\b(?:will|is to|flies|due to) (?:fly )?in from /giu, status: 'planned' },
  {
    pattern: /\b(?:next|final|last) (?:stop|leg|destination)[^.;<>]{0,30}? (?:is|will be|being) (?:in )?/giu,
    status: 'planned',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:two|three|four|five|six|seven)-(?:nation|country|state)s? (?:[\p{L}-]+ ){0,3}${JOURNEY},?(?: (?:that|which) (?:will )?(?:also )?(?:includ|cover|compris)(?:es|ed|e|s)?)?(?: (?:of|to|through|covering|including|comprising|in))? `,
      'giu',
    ),
    status: null,
    subject: true,
  },
  {
    pattern: new RegExp(
      String.raw`\b${JOURNEY} (?:to|of|through|in) (?:two|three|four|five|six|seven|several|\d) (?:[\p{L}-]+ ){0,2}(?:countries|nations|states|capitals)(?:,? (?:namely|including)|,| -|:|;)? (?=(?:the )?<C)`,
      'giu',
    ),
    status: null,
    subject: true,
  },
];
/** What precedes is the place of a leg. */
export const AFTER_PLACES: readonly LegForm[] = [
  {
    pattern:
      /^,? (?:are |is )?(?:also |all )*on (?:his|her|the) (?:itinerary|route|agenda|schedule|programme)\b|^ (?:are|is) (?:also )?(?:an?other |a further |further |other |more )?stops? (?:of|on) (?:the|his|her) (?:tour|trip|journey)\b/iu,
    status: 'planned',
  },
  {
    pattern:
      /^ (?:come|comes|are|is|follow|follows|will follow)(?: up)? (?:the )?(?:next|then|his next stops?)\b/iu,
    status: 'planned',
  },
  { pattern: /^ (?:will |are to |is to |then )?follows?(?=[.,;]|$)/iu, status: 'planned', onTour: true },
  {
    pattern: new RegExp(
      String.raw`^ is(?: also)? (?:(?:the |his |her |their )(?:first|second|third|fourth|last|final|opening|closing) (?:and \p{L}+ )?|an? )(?:${LEG}|country) (?:of|on|in) (?:an?|the|his|her) [^.;<>]{0,40}${JOURNEY}\b`,
      'iu',
    ),
    status: null,
    assumed: 'ongoing',
  },
  {
    pattern: new RegExp(
      String.raw`^ (?:was|is|will be|marks|marked|being)(?: also)? (?:the |his |her |their )?(?:first|second|third|fourth|last|final|next|opening|closing) (?:and \p{L}+ )?(?:${LEG}|country)\b`,
      'iu',
    ),
    status: null,
  },
  {
    pattern: new RegExp(
      String.raw`^,? (?:the |his |her )(?:first|second|third|fourth|last|final|next) (?:and \p{L}+ )?${LEG}\b`,
      'iu',
    ),
    status: null,
  },
];
