/** An input that cannot be read: which file, where in it, what is wrong, and what to do. One line. */
export class InputError extends Error {
  readonly file: string;

  constructor(options: { file: string; place?: string; problem: string; remedy: string; cause?: unknown }) {
    const place = options.place ? ` at ${options.place}` : '';
    super(`${options.file} ${options.problem}${place}: ${options.remedy}.`, { cause: options.cause });
    this.name = 'InputError';
    this.file = options.file;
  }
}
