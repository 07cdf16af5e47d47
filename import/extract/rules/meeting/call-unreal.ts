import type { Sentence } from '../../annotate/model';
import type { CallMatch } from './call-words';

/** Whether a call is only planned, offered or denied by the words around it. */
export function isUnreal({ abstract }: Sentence, { start, end, text }: CallMatch): boolean {
  const head = abstract.slice(Math.max(0, start - 80), start);
  if (AHEAD.test(head) && !/(?:according|prior|addition|due|thanks) to $/iu.test(head)) return true;
  return (
    /(?:call|conversation|talk|discussion|conference)s?\b/iu.test(text) && isUnrealAfter(abstract.slice(end))
  );
}

const AHEAD =
  /(?<!\p{L})(?:(?:to|plans?) (?:\p{L}+ )?|(?:will|would|shall|may|might|could|not|never|nor|(?:is|are|was|were) (?:due|set|expected|scheduled|likely|ready|supposed|about) to)(?: (?:also|soon|later|today|tomorrow|have|be|then|again|yet|on|<D\d+>|\p{L}+ly))* (?:\p{L}+ )?)$/iu;

/** Whether what follows a call tells that it has not been made: "is planned for Monday", "did not take place". */
export function isUnrealAfter(tail: string): boolean {
  return NOT_MADE.test(tail);
}

const NOT_MADE =
  /^[^.;,]{0,110} (?:(?:is|are|was|were|being|has been|had been|have been) (?:also )?(?:planned|scheduled|cancelled|canceled|postponed|called off|put off|expected|due|arranged for|set for|under preparation)|(?:will|would|is to|was to|may|might|could|should|can) (?:also )?(?:take place|be held|happen|be arranged|follow)|(?:will|would)(?: not|n't)? be|(?:did|does|has) not|never|(?:is|was|being) (?:prepared|discussed|arranged|denied)|on the agenda)(?!\p{L})/iu;
