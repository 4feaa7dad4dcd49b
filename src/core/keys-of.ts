/** The names of an object's fields, typed. Only for objects made in our code, which have no fields beside those of their type. */
export function keysOf<T extends object>(object: T): (keyof T & string)[] {
  // `Object.keys` gives strings, since any object may have more fields than its type says.
  return Object.keys(object) as (keyof T & string)[];
}
