import { APART, type Feature } from '../matching';

/**
 * A level with what happened to it; years that differ are two milestones. Who names no year is told from neither of two
 * that are dated, but goes with others who name none: else each were a milestone of its own.
 */
export const level: Feature<'relation'> = (a, b) => {
  const feature = 'level';
  const said = (claim: typeof a) => `${claim.fields.level} ${claim.fields.change}`;
  if (said(a) !== said(b)) return { feature, weight: APART, because: `${said(a)} and ${said(b)}` };
  const [one, other] = [a.fields.date?.slice(0, 4), b.fields.date?.slice(0, 4)];
  if (one && other && one !== other)
    return { feature, weight: APART, because: `${said(a)} in ${one} and in ${other}` };
  if (one && other) return { feature, weight: 4, because: `${said(a)} in ${one}` };
  return one || other
    ? { feature, weight: 3, because: `both ${said(a)}` }
    : { feature, weight: 4, because: `both ${said(a)}, without a year` };
};
