import { APART, type Feature } from '../matching';

/** In person, by telephone, by video: never one meeting. */
export const channel: Feature<'meeting'> = (a, b) =>
  a.fields.channel === b.fields.channel
    ? undefined
    : { feature: 'channel', weight: APART, because: `${a.fields.channel} and ${b.fields.channel}` };
