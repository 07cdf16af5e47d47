import type { VisitStatus } from '../../../src/domain/kinds';
import { mentionAt } from '../annotate/model';
import type { VisitFinding } from '../finding';
import type { Rule } from './rule';
import { dateNear, hostsIn, travellerBefore, travellersOf, visitVocabulary } from './visit-frame';

const FUTURE =
  /(?:will|would|is to|are to|to be|is expected to|is scheduled to|is due to|is set to|is slated to|plans? to|planned to|intends? to|expected to|scheduled to|due to|set to|going to|is planning to|may|might) (?:also |first |then )?$/iu;
const WISHED =
  /(?:invit\w+[^.;]{0,60}?|hop(?:e|es|ed|ing)[^.;]{0,40}?|wish(?:es|ed)?[^.;]{0,40}?|look\w* forward[^.;]{0,40}?|want(?:s|ed)? (?:[^.;]{0,20})?|urged?[^.;]{0,40}?|ready |readiness |opportunity |asked[^.;]{0,30}?|should |could |can |propos\w+[^.;]{0,40}?)to $/iu;
const NEGATED =
  /(?:will not|won't|did not|does not|has not|never|not to|unable to|refus\w+ to|declin\w+ to|no plans to|cannot) (?:be able to )?$/iu;

/** A visit told by a verb: "X visited C", "X will visit C on D", "X arrived in C", "X travelled to C", "left for C". */
export const visitVerb: Rule = {
  name: 'visit-verb',
  apply(document, { drop }) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    const verb = new RegExp(
      String.raw`(?<![\p{L}<'-])(?:(?<visit>${terms.verbs.visit.join('|')})|(?<arrive>${terms.verbs.arrive.join('|')}))(?: (?:the )?(?:\p{L}+ )?(?:<G\d+> )?(?:capital|city|port city|resort city|resort|town)(?: of| city)?)? (?:the (?:Republic of |Kingdom of )?)?<C(?<to>\d+)>(?:(?:,| and|, and) (?:the )?<C(?<to2>\d+)>)?(?:(?:,| and|, and) (?:the )?<C(?<to3>\d+)>)?`,
      'giu',
    );
    return document.sentences.flatMap((sentence) =>
      [...sentence.abstract.matchAll(verb)].flatMap((match): VisitFinding[] => {
        const traveller = travellerBefore(sentence, match.index);
        const before = sentence.abstract.slice(0, match.index);
        const at = [
          sentence.offsets[match.index] ?? sentence.start,
          sentence.offsets[match.index + match[0].length] ?? sentence.end,
        ] as const;
        if (!traveller) return [];
        if (WISHED.test(before)) {
          drop('an invitation or a hope is no visit', ...at);
          return [];
        }
        const places = [match.groups?.to, match.groups?.to2, match.groups?.to3].flatMap(
          (group) => mentionAt(sentence, group, 'C') ?? [],
        );
        return places.flatMap((place, leg): VisitFinding[] => {
          const stated = statusAt(before, match[0], Boolean(match.groups?.visit));
          if (leg > 0 && place.iso3 === places[0]?.iso3) return [];
          const dated =
            places.length === 1 ? dateNear(sentence, match.index, match.index + match[0].length) : null;
          return travellersOf(sentence, traveller)
            .slice(0, 1)
            .flatMap((visitor): VisitFinding[] => {
              if (visitor.country === place.iso3) {
                drop('within the visitor’s own country', ...at);
                return [];
              }
              return [
                {
                  kind: 'visit',
                  rule: 'visit-verb',
                  evidence: [{ start: sentence.start, end: sentence.end }],
                  confidence: match.groups?.visit ? 0.85 : 0.8,
                  inferred: new Set([
                    ...(dated?.date.inferred ? ['start'] : []),
                    ...(place.form === 'capital' || place.form === 'seat' ? ['to'] : []),
                  ]),
                  visitor,
                  from: visitor.country,
                  to: place.iso3,
                  visitKind: 'unspecified',
                  kindWording: null,
                  status: stated,
                  start: dated?.date.start ?? null,
                  end: dated?.date.end ?? null,
                  places: place.form === 'city' || place.form === 'capital' ? [place.text] : [],
                  hosts: hostsIn(sentence).filter((host) => host.country === place.iso3),
                },
              ];
            });
        });
      }),
    );
  },
};

function statusAt(before: string, verb: string, isVisit: boolean): VisitStatus {
  if (NEGATED.test(before)) return 'denied';
  if (FUTURE.test(before)) return 'planned';
  if (/postpon|put off|delay/iu.test(before.slice(-60))) return 'postponed';
  if (/cancel|called off/iu.test(before.slice(-60))) return 'cancelled';
  if (isVisit) return /(?:is|are|currently) $/iu.test(before) ? 'ongoing' : 'completed';
  return /^(?:went|came|travel|was in|journeyed)/iu.test(verb) ? 'completed' : 'ongoing';
}
