import sharp from 'sharp';

/** A file of the essay's folder of pictures. */
export type PictureFile = {
  /** As an author knows it, `content/pictures/clock.png`. */
  path: string;
  /** What it is, whatever its name says: `png`, `jpeg`, `webp`; nothing where it is no picture. */
  format: string | undefined;
};

/** What lies there and can be a picture of a text: what browsers and readers of EPUB 3.3 all show. */
export const PICTURE = /^pictures\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.dark)?\.(?:png|jpe?g|webp)$/;

/** Reads what a picture is. */
export async function readPicture(path: string, file: string): Promise<PictureFile> {
  const { format } = await sharp(file)
    .metadata()
    .catch(() => ({ format: undefined }));
  return { path, format };
}
