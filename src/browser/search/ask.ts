import { BASE } from '../base.ts';

/** Where the indexes lie, the text's and that of notes and cases. */
export const INDEXES = [`${BASE}pagefind/`, `${BASE}pagefind/notes/`] as const;

/** What an index has, asked for before anything in it can be. */
export const metadataOf = (index: string) =>
  `${index}${document.documentElement.lang.toLowerCase()}.json`;

/** What was asked for before anybody could take it: on a slow line each turn of asking costs most. */
const early = new Map<string, Promise<Response>>();

/** Asks for a file that will be taken soon. */
export function askEarly(address: string): void {
  const response = fetch(address);
  response.catch(() => {}); // whoever takes it is told
  early.set(address, response);
}

/** Asks for a file, unless that was done already; rejects where there is none. */
export async function ask(address: string): Promise<Response> {
  const asked = early.get(address) ?? fetch(address);
  early.delete(address);
  const response = await asked;
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
