import { z } from 'astro/zod';

/** A name that readers look for, as the texts write it: its key in `names.yaml`. */
export const name = z.strictObject({
  /** Every other spelling that means the same; case, spaces and script are folded anyway. */
  spellings: z.array(z.string().min(2)),
});
