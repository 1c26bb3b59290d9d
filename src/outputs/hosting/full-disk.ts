/**
 * What is said of an error that is a disk's which has filled, from Node or from the bundler; nothing of
 * any other.
 */
export function fullDisk(error: unknown): string | undefined {
  const [said] = /^.*(?:\bE(?:NOSPC|DQUOT)\b|No space left).*$/m.exec(String(error)) ?? [];
  return said && `The disk is full: make room, and build again. (${said.trim()})`;
}
