import type { Person, Sentence } from '../annotate/model';
import type { StatementFinding } from '../finding';
import type { Rule } from './rule';
import { quotesIn, type SpeechTerms, speakerAt, speechTerms } from './statement-frame';

/** Reported speech: "X noted that …", "X expressed gratitude for …", "according to X, …". */
export const statementIndirect: Rule = {
  name: 'statement-indirect',
  apply(document, { findings }) {
    const terms = speechTerms(document);
    if (!terms) return [];
    const taken = findings.filter((finding) => finding.kind === 'statement');
    return document.sentences.flatMap((sentence): StatementFinding[] => {
      const paragraph = document.paragraphs[sentence.paragraph];
      if (paragraph?.kind !== 'text') return [];
      if (taken.some((other) => other.start < sentence.end && sentence.start < other.end)) return [];
      if (
        quotesIn(document.text, paragraph.start, paragraph.end).some(
          (quote) => quote.start < sentence.end && sentence.start < quote.end && quote.end - quote.start > 40,
        )
      )
        return [];
      const found = reported(sentence, terms);
      if (!found) return [];
      const end = sentence.start + sentence.text.replace(/[\s.!"”»']+$/u, '').length;
      if (document.text.slice(found.start, end).split(/\s+/).length < 3) return [];
      return [
        {
          kind: 'statement',
          rule: 'statement-indirect',
          evidence: [{ start: sentence.start, end: sentence.end }],
          confidence: found.reference ? 0.75 : 0.85,
          inferred: new Set(found.reference ? ['speaker'] : []),
          speaker: found.speaker,
          start: found.start,
          end,
          style: 'indirect',
        },
      ];
    });
  },
};

function reported(
  sentence: Sentence,
  terms: SpeechTerms,
): { speaker: Person; start: number; reference: boolean } | null {
  const forms = [
    String.raw`<P(?<who>\d+)>${terms.between} (?:\p{L}+ly )?${terms.verb}(?:(?: (?:to |at |in |on |during |that day|here|today|yesterday|<D\d+>|<[PCGO]\d+>)[^.;]{0,60}?)?,? that (?:,[^,]{0,40}, )?| )(?<content>.)`,
    String.raw`<P(?<who>\d+)>${terms.between} (?:\p{L}+ly )?(?<verb>${terms.objectVerb}) (?<content>.)`,
    String.raw`(?:according to|in the opinion of|in the view of) (?:the )?<P(?<who>\d+)>,? (?<content>.)`,
  ];
  for (const form of forms) {
    const match = new RegExp(form, 'iud').exec(sentence.abstract);
    const speaker = match && speakerAt(sentence.mentions, match.groups?.who);
    if (!match || !speaker || speaker.rank === 'spokesperson') continue;
    const lead = sentence.abstract.slice(0, match.index).trimEnd();
    if (/(?:^|\s)(?:with|by|of|to|from|that|which|where)$/iu.test(lead)) continue;
    const at = match.indices?.groups?.content?.[0];
    if (at === undefined) continue;
    const mention = sentence.mentions[Number(match.groups?.who)];
    return {
      speaker,
      start: sentence.offsets[at] as number,
      reference: mention?.type === 'P' && mention.form === 'reference',
    };
  }
  return null;
}
