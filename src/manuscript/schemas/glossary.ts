import { z } from 'astro/zod';

/** Words of one text whose Simplified form no table can know, e.g. `錢鍾書: 钱锺书`. */
export const glossary = z.record(z.string(), z.string()).default({});
