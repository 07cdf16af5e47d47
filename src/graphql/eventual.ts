/** What is at hand, or will be: a resolver may give either. */
export type Eventual<T> = T | Promise<T>;

/** Goes on with a value at once where it is at hand, else when it is: most of an answer needs no promise. */
export function andThen<T, R>(value: Eventual<T>, next: (value: T) => Eventual<R>): Eventual<R> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** All of the values in their order, at once where each is at hand. */
export function allAtHand<T>(values: readonly Eventual<T>[]): Eventual<T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);
}
