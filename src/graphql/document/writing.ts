import type { Importer } from '../../domain/importer';
import { RequestError } from '../errors';

/** What takes documents in and away. Throws READ_ONLY where clients may only read. */
export function writing(importer: Importer | undefined): Importer {
  if (importer) return importer;
  throw new RequestError(
    'READ_ONLY',
    'This server takes no documents in and none away. Set ENTENTE_WRITES=on where it is started, or use entente import and entente delete.',
  );
}
