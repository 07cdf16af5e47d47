import type { VisitStatus } from '../../../../src/domain/kinds';
import { daysBetween } from '../../../../src/domain/partial-date';
import type { AnnotatedDocument } from '../../annotate/model';
import { says, type VisitVocabulary } from './frame';

/** Words before a verb that put it into the future. */
export const FUTURE =
  /(?:\b(?:will|would|shall|is|are|was|were|due|set|expected|scheduled|slated|supposed|plans?|planned|planning|intends?|going|about|preparing|prepares|likely)|[\p{L}>]'ll)(?: also| still| earlier| next| first| then| thereafter| afterwards| later| soon| now| together| in turn| \p{L}+ly| due| set| expected| scheduled| slated| going| planning| about)*(?: to)?(?: be| have| also| first| then| later)* $/iu;
/** Words before a verb that deny it. */
export const NEGATED =
  /\b(?:will not|won't|did not|does not|has not|have not|never|no longer|unable to|refus\w+ to|declin\w+ to|cannot|could not|no plans|(?<!need )not) (?:to |be able to |be )*$/iu;

/** An arrival long before the document's day has been followed by a departure. */
export function overtaken(
  status: VisitStatus,
  start: string | null,
  document: AnnotatedDocument,
  groups: Record<string, string | undefined>,
): VisitStatus {
  if (status !== 'ongoing' || !start || !document.day || groups.depart) return status;
  const far = start.length < 10 || daysBetween(start, document.day) > 5;
  return far && start < document.day ? 'completed' : status;
}

/** "Reports that X was to travel to C are untrue". */
const REPORTED = /\b(?:reports?|rumou?rs?|claims?|news|speculation)\b[^.;]{0,40} (?:that|of|about) [^.;]*$/iu;
const UNTRUE =
  /^[^.;]{0,60} (?:is|are|was|were) (?:\p{L}+ )?(?:untrue|false|not true|baseless|unfounded|groundless|incorrect|denied|fake)\b/iu;

/** Before a journey that was planned once: "was earlier scheduled to". */
export const WAS_TO =
  /\b(?:was|were|had been) (?:(?:earlier|previously|initially|originally) )?(?:due |set |scheduled |expected |planned |supposed )?to $/iu;

const LISTED =
  /^[^.;,]{0,60} (?:is|are) (?:also )?(?:included|planned|scheduled|foreseen|envisaged|on the (?:agenda|programme|schedule))\b/iu;

const OFTEN =
  /^ (?:before|often|(?:\p{L}+|\d+) times|twice|once|(?:in|on|since|during|earlier|last|several|many|more than|at least)\b)|\bover the\b/iu;
const BEFORE = /^\W*(?:Before|Prior to) $/u;
const WILL = /^[^.;]{0,60}, [^.;,]{0,40}\b(?:will|is to|is due to|is expected to|is set to|plans to)\b/u;

const EARLIER =
  /^,? (?:(?:earlier (?:in|this)|last) (?:the )?(?:month|year|<D\d+>|\p{Lu}\p{L}+)|earlier in <D\d+>)(?!\p{L})/u;

const THEREAFTER =
  /\b(?:is|are|has|have|will|arriv(?:ed|es)|landed|began|begins|starts|kicks off|to (?:visit|travel|begin|start|arrive))\b[^.;]*\bbefore (?:then |also |later )?$/iu;

/** What the verb's tense and the words before it say of the visit. */
export function statusAt(
  before: string,
  after: string,
  verb: string,
  groups: Record<string, string | undefined>,
  negated: boolean,
  document: AnnotatedDocument,
  terms: VisitVocabulary,
): VisitStatus {
  const close = before.slice(-90);
  if (/\bto have (?:\p{L}+ )?$/iu.test(before))
    return says(document.text.slice(0, 20_000), terms.status.postponed) ? 'postponed' : 'cancelled';
  if (says(close, terms.status.denied) || (REPORTED.test(before) && UNTRUE.test(after))) return 'denied';
  if (says(close, terms.status.postponed)) return 'postponed';
  if (says(close, terms.status.cancelled)) return 'cancelled';
  if (negated) return /no (?:\p{L}+ )?plans? /iu.test(close) ? 'denied' : 'cancelled';
  // "Had originally been scheduled to visit C": no more.
  if (
    /\bhad (?:originally |initially |first |previously )?been (?:scheduled|due|set|expected|planning|planned|slated) to $/iu.test(
      before,
    )
  )
    return says(document.text.slice(0, 20_000), terms.status.postponed) ? 'postponed' : 'cancelled';
  // "Will visit Israel after he visits Saudi Arabia".
  if (/\bwill\b[^.;]*\b(?:after|before|when|once) (?:(?:he|she|they|<P\d+>) )?$/iu.test(before))
    return 'planned';
  if (WAS_TO.test(before)) {
    const clause = /^[^.;]{0,110}\bbut (?<rest>[^.;]{0,90})/u.exec(after)?.groups?.rest ?? '';
    if (says(clause, terms.status.postponed)) return 'postponed';
    if (says(clause, terms.status.cancelled)) return 'cancelled';
  }
  if (/^on /iu.test(verb) && /\b(?:is|are)(?: currently| now)? $/iu.test(before)) return 'ongoing';
  if (/^(?:en route|on (?:his|her|their) way) /iu.test(verb)) return 'ongoing';
  const participle = /ing\b/iu.test(verb.split(' ')[0] ?? '');
  // "Is visiting A this week before heading to B".
  if (participle && THEREAFTER.test(before)) return 'planned';
  // "Before arriving in A, X will visit B".
  if (participle && BEFORE.test(before) && WILL.test(after)) return 'planned';
  if (
    participle &&
    /\b(?:is|are|was|were|currently)(?: currently| now| today| <D\d+>| also| presently| still)? $/iu.test(
      before,
    )
  ) {
    if (groups.visit) return /\b(?:is|are|currently)\b[^.]{0,14}$/iu.test(before) ? 'ongoing' : 'completed';
    return 'planned';
  }
  // "Visiting the sights of C is also included in the programme".
  if (participle && LISTED.test(after)) return 'planned';
  // "X, visiting C, promised".
  if (
    groups.visit &&
    /^visiting /iu.test(verb) &&
    /<P\d+>, (?:currently |now )?$/u.test(before) &&
    /^,/u.test(after)
  )
    return 'ongoing';
  if (participle && says(close, terms.status.planned)) return 'planned';
  if (
    !/^(?:visited|arrived|landed|went|came|left|departed|flew|travelled|traveled|toured|headed|led|spent)/iu.test(
      verb,
    ) &&
    FUTURE.test(before)
  )
    return 'planned';
  const base = /^(?:visit|tour|arrive|land|travel|fly|go|come|head|leave|depart|lead|spend)\b/iu.test(verb);
  if (base && /\band $/iu.test(before)) return /\barriv(?:ed|es)\b/iu.test(before) ? 'ongoing' : 'planned';
  if (base && /\bto $/iu.test(before)) return 'planned';
  // "Will visit A from D to D, then travel to B".
  if (base && /\bwill\b[^.;]*(?:,|,? then) (?:then |and then )?$/iu.test(before)) return 'planned';
  if (groups.depart || /^made\b/iu.test(verb)) return 'completed';
  // "The first since X came": told of an earlier day.
  if (/\bsince <P\d+> (?:had |last |first )*$/u.test(before)) return 'completed';
  // "Flew to C earlier in August": of a day that has gone.
  if (EARLIER.test(after)) return 'completed';
  if (groups.visit) return /^(?:visits|tours|accompanies) /iu.test(verb) ? 'ongoing' : 'completed';
  if (groups.onward)
    return / (?:and|before) (?:then )?(?:returned|flew home|went home)\b/iu.test(after)
      ? 'completed'
      : 'planned';
  if (/^(?:flies|travels|goes|heads) /iu.test(verb)) return 'planned';
  // "Has travelled to C": is there.
  if (
    /\b(?:has|have) (?:just |now |already )?$/iu.test(before) &&
    /^(?:travel|gone|flown)/iu.test(verb) &&
    !OFTEN.test(after)
  )
    return 'ongoing';
  if (groups.lead || groups.spend) return /^(?:led|headed|spent)/iu.test(verb) ? 'completed' : 'ongoing';
  return /^(?:went|travel|gone|journeyed)/iu.test(verb) ? 'completed' : 'ongoing';
}
