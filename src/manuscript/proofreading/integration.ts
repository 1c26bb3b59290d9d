import type { AstroIntegration } from 'astro';
import { refusal } from '../reader/fault.ts';
import { readManuscript } from '../reader/manuscript.ts';
import { proof } from './proofread.ts';

/** Reads the manuscript for faults before anything is made from it, and stops with all of them. */
export function proofread(): AstroIntegration {
  return {
    name: 'proofread',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        if (command === 'preview') return;
        const faults = proof(await readManuscript(config.root));
        if (faults.length > 0) throw refusal(faults);
      },
    },
  };
}
