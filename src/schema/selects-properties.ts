/** Names of parameters that say which properties of an item are shown, also those of one type of items (`fields[orders]`). */
const selecting = /^\$?(fields?|select|properties|attributes|columns)(\[[^[\]]*\])?$/i;

/** True for a parameter by which a client selects the properties that it wants to see. */
export function selectsProperties(name: string): boolean {
  return selecting.test(name);
}
