import { type AnnotatedDocument, mentionAt, mentionsOf, type Sentence } from '../../annotate/model';
import type { VisitFinding } from '../../finding';
import { expression } from '../../pattern';
import { firstMatch } from '../../search/search';
import type { Rule } from '../rule';
import { isAtHome } from './at-home';
import { activityDay, timingOf } from './date';
import { kindOf, visitFinding, visitVocabulary } from './frame';
import { isOfficial } from './on-the-spot';
import { isRecent } from './recent';
import { travellersAt } from './traveller';

/** What may stand before whoever is received: "the", "His Royal Highness". */
const HONORIFIC = String.raw`(?:(?:an? (?:(?!to )[\p{L}-]+ ){0,2}delegation (?:of [^.;<>]{0,40})?(?:led|headed) by|delegation (?:led|headed) by|the|his|her|their|visiting|counterparts?|H\.?E\.?|(?:His|Her) (?:Royal |Imperial |Serene )?(?:Highness|Excellency|Majesty|Holiness|Eminence)|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sheikh|Shri) ){0,3}`;
const PASSIVE =
  /(?:<P(?<chief>\d+)>,? and )?<P(?<guest>\d+)>(?: \(\p{L}+\))?(?:,? (?:who (?:is|was|were)|accompanied|along|together)(?:[^.;<>]|<[A-Z]\d+>){3,140},|,)? (?:was|were|has been|had been) (?:(?:officially|warmly|ceremonially|later|first|then|also|personally) )?(?<how>received|welcomed|greeted|met|accorded a|given a)(?: (?:on )?<D\d+>(?: \p{L}+)?)?(?:[^.;]{0,80}? by [^.;<]{0,20}<P(?<host>\d+)>[^.;<]{0,40})?/iu;
const ACTIVE = new RegExp(
  String.raw`(?:<P(?<host>\d+)>|<C(?<land>\d+)>)(?:(?<aside>, who (?:[^,;<>]|<[CDGO]\d+>){3,80},)|[^.;<>]{0,25}) (?:(?:had )?been host to|(?:plays?|played) host(?: (?:on )?<D\d+>)? to|(?:has |had )?(?:hosted|received|welcomed)|hosts|receives|welcomes|is hosting|met the visitor|(?:has |had )?roll(?:s|ed) out the red carpet(?: (?:in|at) (?:the )?<C\d+>)? for|(?<ahead>(?:will|is to|(?:is|was) (?:due|set|expected|scheduled|slated|preparing) to|plans to|prepares to)(?: also| then| later| next| personally)* (?:host|receive|welcome)))(?: in audience)? ${HONORIFIC}<P(?<guest>\d+)>(?!'s?(?![\p{L}])|’)(?<second>(?:,? of (?:the )?<C\d+>)?,? and ${HONORIFIC}<P(?<other>\d+)>(?:,? of (?:the )?<C\d+>,?)?)?(?<after>[^.;]{0,110})`,
  'iu',
);
/** "Welcoming X in C, Y said". */
const PARTICIPLE = new RegExp(
  String.raw`^[^<\p{L}]{0,3}(?:Welcoming|Receiving|Hosting) ${HONORIFIC}<P(?<guest>\d+)>(?!'s)(?<after>(?:[^.;<>]|<[CD]\d+>){0,80}), (?:the )?<P(?<host>\d+)>`,
  'u',
);
/** "Minister Y, whom he welcomed to Washington". */
const WHOM =
  /<P(?<guest>\d+)>,? whom <P(?<host>\d+)> (?:has |had )?(?:hosted|received|welcomed)(?<after> (?:to|in|at) (?:the )?<C[^.;]{0,110})/iu;

/**
 * A visit told by how the visitor is received: "X was received by Y at the Akorda", "Y hosted X at
 * Chequers on 17 July", "Russia received X on his first state visit", "visiting President X".
 */
export const visitWelcome: Rule = {
  name: 'visit-welcome',
  apply(document, { findings }) {
    const terms = visitVocabulary(document);
    if (!terms) return [];
    return document.sentences.flatMap((sentence): VisitFinding[] => {
      const { abstract } = sentence;
      const passive = PASSIVE.exec(abstract);
      const active = ACTIVE.exec(abstract) ?? WHOM.exec(abstract) ?? PARTICIPLE.exec(abstract);
      const visiting =
        /(?<![\p{L}])visiting (?:(?:<G\d+> )?(?:counterpart|colleague|guest|leader|dignitary|official|opposite number),? )?<P(?<guest>\d+)>/iu.exec(
          abstract,
        );
      const match = passive ?? active ?? visiting;
      if (!match) return unnamed(document, sentence);
      const groups: Record<string, string | undefined> = match?.groups ?? {};
      const chief = mentionAt(sentence, groups.chief, 'P');
      const last = mentionAt(sentence, groups.guest, 'P');
      // "X and First Lady Y were welcomed".
      const guest = chief && chief.person.country === last?.person.country ? chief : last;
      const travellers = travellersAt(sentence, guest);
      const visitor = travellers?.persons[0];
      if (!guest || !visitor) return [];
      const hosting = mentionAt(sentence, groups.host, 'P');
      const land = mentionAt(sentence, groups.land, 'C');
      const foreign = mentionsOf(sentence, 'C').find(
        (place) =>
          place.form !== 'name' &&
          place.iso3 !== visitor.country &&
          // "Visiting President X said that his country had a friend in B".
          !(match === visiting && isBehindSpeech(abstract, match, sentence.mentions.indexOf(place))) &&
          // "Y, who is due in B, will host X in A".
          !groups.aside?.includes(`<C${sentence.mentions.indexOf(place)}>`),
      );
      const seat =
        foreign &&
        new RegExp(
          `(?:at|in|on|to)(?: the)?[^.;<>]{0,30} <C${sentence.mentions.indexOf(foreign)}>`,
          'iu',
        ).test(abstract)
          ? foreign
          : undefined;
      // "The Prime Minister hosted the Chancellor at Chequers": the house tells whose Prime Minister.
      const host =
        hosting?.form === 'reference' && seat && hosting.person.country !== seat.iso3
          ? undefined
          : hosting?.person;
      const housed = mentionsOf(sentence, 'C').some(
        (place) => place.form !== 'name' && place.iso3 === host?.country,
      );
      // Whom the host receives abroad is no guest of the host's country.
      if (host && seat && host.country !== seat.iso3) return [];
      const to = land?.iso3 ?? seat?.iso3 ?? null;
      if (to === visitor.country) return [];
      // "Germany hosts X this week"; a country that welcomes or receives somebody may only like what he says.
      const stated =
        land !== undefined &&
        (/(?:visit|trip)/iu.test(groups.after ?? '') ||
          (/\bhost/iu.test(match[0]) && /^[^.;<>]{0,20}<D/u.test(groups.after ?? '')));
      if (land && !stated) return [];
      const at = match.index + match[0].length;
      const arrival =
        /airport/iu.test(match[0]) ||
        /airport/iu.test(abstract.slice(at, at + 40)) ||
        AT_AIRPORT.test(abstract.slice(0, match.index)) ||
        /\b(?:arrival|landing)\b[^.;]{0,40}\bairport\b/iu.test(abstract);
      // Whom a foreign host receives at the plane has come to him; an ambassador lives where the guest is at home.
      const landed =
        arrival &&
        hosting?.form !== 'reference' &&
        host?.country != null &&
        host.country !== visitor.country &&
        isOfficial(host);
      if (
        arrival &&
        hosting &&
        host?.country !== visitor.country &&
        POSTED.test(document.text.slice(hosting.start - 30, hosting.end))
      )
        return [];
      const timing =
        arrival || groups.host || stated
          ? timingOf(
              document,
              sentence,
              match.index,
              match.index + reach(match),
              'start',
              groups.ahead !== undefined,
            )
          : null;
      const visit = /\b(?:visit|trip)\b/iu.exec(groups.after ?? '');
      const kind = visit ? kindOf((groups.after ?? '').slice(0, visit.index), 'visit', terms) : null;
      const day = activityDay(sentence);
      const finding = visitFinding(sentence, {
        rule: 'visit-welcome',
        visitor: travellers?.reference && host?.country === visitor.country ? null : visitor,
        place: to
          ? { iso3: to, form: 'seat', text: null }
          : host?.country && host.country !== visitor.country
            ? { iso3: host.country, form: 'open', text: null }
            : null,
        kind: kind?.kind ?? 'unspecified',
        wording: kind?.wording ?? null,
        status: groups.ahead === undefined ? null : 'planned',
        ...(match === visiting && isRecent(sentence, document) ? { assumed: 'ongoing' as const } : {}),
        ...((arrival || stated || (active !== null && seat !== undefined)) && timing ? { timing } : {}),
        confidence: 0.5,
        hosts: host?.name ? [host] : [],
        hint: {
          reference: travellers?.reference ?? false,
          ...(day ? { activity: day } : {}),
          ...(standsAlone(
            visiting !== null,
            to !== null ||
              (passive !== null && (housed || landed)) ||
              (match !== visiting &&
                RECEIVED.test(match[0]) &&
                guest.form !== 'reference' &&
                isAtHome(document, sentence, host, visitor, findings, terms)),
            expression(terms.welcome).test(match[0]),
            groups,
          )
            ? {}
            : { support: true }),
        },
      });
      const other = travellersAt(sentence, mentionAt(sentence, groups.other, 'P'))?.persons[0];
      // "Received X of A and Y of B": each; a companion of X travels with X.
      const apart = other?.country && other.country !== visitor.country && other.country !== finding.to;
      return apart
        ? [finding, { ...finding, visitor: other, from: other.country, inferred: new Set(finding.inferred) }]
        : [finding];
    });
  },
};

/** Whether a place stands in what a guest says, not where he is. */
function isBehindSpeech(abstract: string, { index }: RegExpExecArray, place: number): boolean {
  const at = abstract.indexOf(`<C${place}>`);
  return at > index && /\bthat\b|["“]/u.test(abstract.slice(index, at));
}

/** How much of what is matched stands before its date: "was met at the airport on Tuesday by Y". */
function reach({ 0: told, groups }: RegExpExecArray): number {
  if (groups?.after) return told.length - groups.after.length;
  const date = /\b(?:was|were|been) .*?(?=<D)/u.exec(told);
  return date ? date.index + date[0].length : told.length;
}

/** What a host does whose guest has come for talks. */
const RECEIVED = /\b(?:received?|receives|receiving)\b/u;

const POSTED = /ambassador|envoy|consul|high commissioner/iu;

/** "At Fiumicino airport X was greeted". */
const AT_AIRPORT =
  /^[^\p{L}<]{0,3}At (?:[^.;,<>]|<[CI]\d+>){0,50}\b(?:air ?port|air ?base|airfield),? (?:the )?$/iu;

/** Being received at a seat of another country is a visit to it; a greeting elsewhere only adds to one. */
function standsAlone(
  visiting: boolean,
  placed: boolean,
  welcomed: boolean,
  groups: Record<string, string | undefined>,
): boolean {
  return visiting || (placed && (welcomed || groups.land !== undefined));
}

const PRONOUN =
  /(?:(?:met|welcomed|greeted|received) (?:him|her|them|the (?:royal )?(?:visitors?|guests?|couple|delegation)|his guests?|her guests?)|(?:[Tt]hey|[Hh]e|[Ss]he|<P\d+>) (?:was|were|had been) (?:greeted|welcomed|met|received))\b[^.;]{0,60}?(?: on)? <D\d+>|\bmet the visitor\b|\b(?:told|asked|thanked|informed) (?:his|her) host\b/u;

/** "Who had greeted him at the airport on Tuesday evening": the day of the arrival, or only that there is a guest. */
function unnamed(document: AnnotatedDocument, sentence: Sentence): VisitFinding[] {
  const match = firstMatch(sentence.abstract, PRONOUN);
  if (!match) return [];
  const date = match[0].lastIndexOf('<D');
  const airport = /airport|orly|heathrow|runway|tarmac|station/iu.test(sentence.text);
  return [
    visitFinding(sentence, {
      rule: 'visit-welcome',
      visitor: null,
      place: null,
      status: null,
      ...(airport && date > 0
        ? {
            timing: timingOf(document, sentence, match.index, match.index + date, 'start', false),
          }
        : {}),
      confidence: 0.4,
      hint: { support: true },
    }),
  ];
}
