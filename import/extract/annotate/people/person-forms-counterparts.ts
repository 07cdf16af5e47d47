import { type PersonForm, sticky } from './person-form';

/** Whose counterparts: also nobody's, "with counterparts from A and B". */
const WHOSE = String.raw`(?:(?:his|her|their|the) )?(?:then )?`;
const COUNTERPARTS = '(?:counterparts|colleagues|opposite numbers|top diplomats)';
/** What may follow the last country of a list; else a title of its own does: "and the US special envoy". */
const GOES_ON = String.raw`(?:on|in|at|to|for|during|as|and|or|with|over|by|about|who|this|last|today|yesterday|here|separately|\p{L}+(?:ed|ing))(?!\p{L})`;

/** How English says whose counterpart somebody is, around the patterns of titles and of a name. */
export function counterpartForms(titles: string, name: string): readonly PersonForm[] {
  return [
    // "His counterparts from A, B and C", "with counterparts from A, B and the envoy of C".
    {
      form: 'counterparts',
      pattern: sticky(
        String.raw`${WHOSE}${COUNTERPARTS} (?:of|from|in) (?:the )?<C(?<of>\d+)>(?=,| and )(?<more>(?:, (?:of |from )?(?:the )?<C\d+>(?!'s|-)){0,12})(?:,? and (?:of |from )?(?:the )?<C(?<of2>\d+)>(?![\p{L}'-])(?! (?!${GOES_ON})))?`,
      ),
    },
    // "His Danish, Greek and Dutch counterparts".
    {
      form: 'counterparts',
      pattern: sticky(
        String.raw`${WHOSE}<G(?<by>\d+)>(?<more>(?:, <G\d+>){0,12}),? and <G(?<of2>\d+)> ${COUNTERPARTS}`,
      ),
    },
    // "Met his counterpart, Georgian Prime Minister X": one person, whatever his office.
    {
      form: 'counterpart',
      pattern: sticky(
        String.raw`(?:his|her|their) (?:then )?counterpart, (?:the )?<[GC](?<by>\d+)>(?:'s)? ${titles} (?:<[HT]\d+>\.? ?)*${name}`,
      ),
    },
    {
      form: 'counterpart',
      pattern: sticky(
        String.raw`(?:(?:his|her|their|its|the|my|our) )(?:then )?(?:<[GC](?<by>\d+)>(?:'s)? counterparts?|counterparts?(?:,? (?:from|of|in) (?:the )?<C(?<of>\d+)>)?)(?:(?:,| and| -)? ?(?:${titles} ?)?(?:of (?:the )?<C\d+> )?(?:<[HT]\d+>\.? ?)*${name})?`,
      ),
    },
    // "Held talks with Belarusian counterpart X", "with his Kazakh colleague".
    {
      form: 'counterpart',
      pattern: sticky(
        String.raw`(?:(?:his|her|their|the) )?(?:then )?<G(?<by>\d+)>(?:'s)? (?:counterpart|colleague|opposite number)(?:,| -)? ?(?:${titles} ?)?(?:<[HT]\d+>\.? ?)*${name}`,
      ),
    },
    {
      form: 'counterpart',
      pattern: sticky(String.raw`(?:his|her|their) (?:then )?<G(?<by>\d+)> (?:colleague|opposite number)\b`),
    },
    // "Held talks with General X, his Rwandan counterpart".
    {
      form: 'counterpart',
      pattern: sticky(
        String.raw`(?:<H\d+>\.? ?){0,6}${name}, (?:who is )?(?:his|her|their) (?:then )?<[GC](?<by>\d+)>(?:'s)? (?:counterpart|colleague|opposite number)(?![\p{L}'])`,
      ),
    },
    // "With X, his counterpart, he held talks".
    {
      form: 'counterpart',
      pattern: sticky(
        String.raw`(?:<H\d+>\.? ?){0,6}${name}, (?:his|her|their) (?:counterpart|opposite number)(?=[,.;])`,
      ),
    },
  ];
}
