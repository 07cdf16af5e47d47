import { recordOfText } from '../extraction';

const RACE = [
  'Drivers of several nations came to Lydden Hill in Kent.',
  'Great Britain sent a black cab and Mexico a Volkswagen.',
  'The winner was an Ambassador from India.',
  'It was built in Kolkata for half a century.',
  'It stands in the National Motor Museum at Beaulieu.',
].join('\n\n');

const names = (text: string) => recordOfText(text).institutions.map(({ name }) => name);

describe('partners', () => {
  test('none where nobody deals with another and they are named in passing', () => {
    expect(names(RACE)).toEqual([]);
  });

  test('one that is named again', () => {
    expect(names(`${RACE}\n\nEntry to the National Motor Museum is free.`)).toEqual([
      'National Motor Museum',
    ]);
  });

  test('all where two states sign', () => {
    expect(names(`${RACE}\n\nIndia and Mexico signed an agreement on tourism.`)).toContain(
      'National Motor Museum',
    );
  });
});
