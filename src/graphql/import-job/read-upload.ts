import type { FileUpload } from 'graphql-upload-minimal';
import type { ImportUpload } from '../../domain/importer';
import { RequestError } from '../errors';

/** Bytes of one uploaded file. */
export const LARGEST_UPLOAD = 8 * 1024 * 1024;

/** The file of a multipart request, whole. Throws LIMIT_INVALID for a larger one. */
export async function readUpload(upload: Promise<FileUpload>): Promise<ImportUpload> {
  const { filename, createReadStream } = await upload;
  const parts: Buffer[] = [];
  const stream = createReadStream();
  let size = 0;
  for await (const part of stream) size += parts.push(part as Buffer) && (part as Buffer).length;
  if ('truncated' in stream && stream.truncated)
    throw new RequestError(
      'LIMIT_INVALID',
      `${filename} has more than ${LARGEST_UPLOAD} bytes. Split it into single documents.`,
      { limit: LARGEST_UPLOAD, actual: size },
    );
  return { name: filename, bytes: Buffer.concat(parts) };
}
