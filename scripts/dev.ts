import { dev } from 'astro';

/** `npm run dev -- [DIR]`: live preview on 127.0.0.1, of `CONTENT_DIR` or a folder that is named. Astro’s usage reports stay off. */
const [, , folder] = process.argv;
Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1' }, folder && { CONTENT_DIR: folder });
await dev({});
