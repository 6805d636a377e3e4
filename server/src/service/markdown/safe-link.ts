/** Pages and email, and nothing that a browser would run or load. */
export function isSafeLink(address: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s/])/i.test(address.trim());
}
