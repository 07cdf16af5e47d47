import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { sentencesOf } from '../../../import/extract/annotate/text/sentences';
import { cutAtSureEnds } from '../../../import/extract/annotate/text/sure-ends';
import { documentsIn } from '../../../import/read/inputs';
import { readText } from '../../../import/read/read';
import { projectFile } from '../../../src/domain/project-files';

const nlp = winkNLP(model, ['sbd']);

function read(text: string): string[] {
  return sentencesOf(text, 0, text.length, 'en').map(({ start, end }) => text.slice(start, end));
}

describe('Sentences of an English paragraph', () => {
  test.each([
    ['The two leaders met in Paris in 2024. They signed three agreements. “We agree.” He left.', 4],
    ['He met Messrs. Smith and Jones, and some approx. Ten others of Calif. Assoc. Members.', 1],
    ['The President of the U.S. Senate met Dr. Lee on Jan. 5 at 5 p.m. in Washington.', 1],
    ['Pres. Rahmon, Sh. Mirziyoyev and Amb. Lee met. Yu. Borisov came later.', 2],
    ['State President Lương Cường left Hà Nội. Two visits lay before him.', 2],
    ['Trade reached $5.2 billion. Exports to the UAE. Imports from there rose to 3.5 percent.', 3],
  ])('%s', (text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  // Most ends are found without wink-nlp, which must say the same of them; only short Vietnamese words it takes for abbreviations.
  test('end where wink-nlp ends them', () => {
    const ends = (stretch: string) =>
      nlp
        .readDoc(stretch)
        .sentences()
        .out()
        .map((sentence) => sentence.trim());
    const folders = [projectFile('import', 'documents'), projectFile('test', 'gold', 'development')];
    const lines = folders
      .flatMap(documentsIn)
      .filter(({ path }) => path.endsWith('.txt'))
      .flatMap((file) => readText(file).text.split('\n'))
      .filter((line) => line.length > 80 && line.includes(' the ') && !/[ạ-ỹ]\p{Ll}{0,4}[.?!]/u.test(line));
    const paragraphs = lines.map((line, index) => `${line} ${lines[index - 1] ?? ''}`.trim());
    const parts = paragraphs.map(cutAtSureEnds);
    expect(parts.flat().length).toBeGreaterThan(paragraphs.length);
    expect(parts.map((of) => of.flatMap(ends))).toEqual(paragraphs.map(ends));
  });
});
