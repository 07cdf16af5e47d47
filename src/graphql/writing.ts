import type { Importer } from '../domain/importer';
import { RequestError } from './errors';

/** Who writes for this request. Throws READ_ONLY where clients may only read. */
export function writing(importer: Importer | undefined): Importer {
  if (importer) return importer;
  throw new RequestError(
    'READ_ONLY',
    'This server takes no documents and no judgements in and none away. Set ENTENTE_WRITES=on where it is started, or use the command line: entente import, entente delete, entente judgements.',
  );
}
