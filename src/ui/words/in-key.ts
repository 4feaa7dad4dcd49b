/** `otherSpeaker` for `other-speaker`. */
type InKey<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<InKey<Rest>>}`
  : Name;

/** A name of the core in the form that message keys use, so that a name without a message does not compile. */
export function inKey<Name extends string>(name: Name): InKey<Name> {
  // The type says of the name what the expression does to it.
  return name.replace(/-./g, (dash) => dash.charAt(1).toUpperCase()) as InKey<Name>;
}
