import type { Feature } from '../matching';
import { samePerson } from './people';

/** Who hosts. */
export const hosts: Feature<'visit'> = (a, b) => {
  const common = a.fields.hosts.find((host) => b.fields.hosts.some((other) => samePerson(host, other)));
  return common && { feature: 'hosts', weight: 0.5, because: `both hosted by ${common.name}` };
};
