/** A constant of the schema as people read it: `STRATEGIC_PARTNERSHIP` as “strategic partnership”. */
export function words(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** A field's or type's name as people read it: `startLatest` as “start latest”. */
export function spaced(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

/** `1 source`, `2 sources`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
