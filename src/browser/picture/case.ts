import { claimOfCase } from './claim.ts';
import { savePicture } from './picture.ts';

/** Makes a picture of a case. */
export const pictureOf = (entry: Element): Promise<void> => savePicture(claimOfCase(entry));
