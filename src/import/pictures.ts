import { parse } from 'node:path';

/** A file of the essay's folder of pictures; its path is below the essay's folder. */
export type PictureBytes = { path: string; bytes: Uint8Array };

/** A file that lies beside the manuscript, or below there, by its path from it; nothing where there is none. */
export type Beside = (path: string) => Uint8Array | undefined;

/** What a picture can be, by the ending of its name. */
const FORMATS = ['png', 'jpg', 'jpeg', 'webp'];

/** What the proof takes for the name of a picture: a-z, 0-9 and hyphens. */
export function pictureName(given: string): string {
  const { name, ext } = parse(given.toLowerCase());
  const plain = name.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${plain || 'picture'}${ext || '.png'}`;
}

export const canBeSet = (name: string): boolean =>
  FORMATS.includes(name.toLowerCase().replace(/^.*\./, ''));

/** Its address in a section. */
export const pictureAddress = (name: string) => `../pictures/${name}`;
