import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, LONGEST_READ } from '../../import/extract/extract';
import { loadReference } from '../../src/reference/reference';
import { corpus, longText } from './corpus';
import { type Measure, median, timed } from './measure';

/** Rounds until the engine has made machine code of what runs often, as it has soon in an import of many documents. */
const WARM_UP = 12;
const ROUNDS = 15;

/** Extraction of the starting corpus on one core, wink-nlp's own pipeline on the same texts in the same rounds, and its growth with length. */
export function measureExtraction(): Measure[] {
  const reference = loadReference();
  const documents = corpus();
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const nlp = winkNLP(model);
  const ours: number[] = [];
  const winks: number[] = [];
  let first = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const wink = timed(() => {
      for (const { text } of documents) nlp.readDoc(text);
    });
    const own = timed(() => {
      for (const { text, name } of documents) extract(text, name, reference);
    });
    if (round === 0) first = own;
    if (round < WARM_UP) continue;
    winks.push(wink);
    ours.push(own);
  }
  const perSecond = (milliseconds: number) => (documents.length * 1000) / milliseconds;
  const short = longText(LONGEST_READ / 10);
  const long = longText(LONGEST_READ);
  const overlong = longText(1_000_000);
  const onShort = median([0, 1, 2].map(() => timed(() => extract(short, 'short.txt', reference))));
  const onLong = median([0, 1, 2].map(() => timed(() => extract(long, 'long.txt', reference))));
  const onOverlong = timed(() => extract(overlong, 'overlong.txt', reference));
  return [
    {
      name: 'extraction',
      value: perSecond(median(ours)),
      unit: 'documents/s',
      target: '≥ 200',
      note: `${documents.length} documents of ${Math.round(characters / documents.length)} characters, median of ${ROUNDS} rounds after ${WARM_UP} to warm up`,
    },
    {
      name: 'extraction, just begun',
      value: perSecond(first),
      unit: 'documents/s',
      note: 'the first round of a process, which compiles phrases and names',
    },
    {
      name: 'extraction of 3 kB documents',
      value: ((characters / 3000) * 1000) / median(ours),
      unit: 'documents/s',
      target: '≥ 150',
      note: 'the same, by characters',
    },
    {
      name: 'time beside wink-nlp alone',
      value: median(ours.map((own, round) => own / (winks[round] ?? Number.NaN))),
      unit: 'times',
      note: `its full pipeline: ${perSecond(median(winks)).toFixed(0)} documents/s in the same rounds`,
    },
    {
      name: 'extraction, ten times the text',
      value: onLong / onShort,
      unit: 'times',
      target: 'about 10',
      note: `${onShort.toFixed(0)} ms for ${LONGEST_READ / 10_000} kB, ${onLong.toFixed(0)} ms for ${LONGEST_READ / 1000} kB`,
    },
    {
      name: 'extraction of 1 MB',
      value: onOverlong / 1000,
      unit: 's',
      target: '≤ 2',
      note: `its first ${LONGEST_READ / 1000} kB are read; the rest is reported as not read`,
    },
  ];
}
