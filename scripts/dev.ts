import { dev } from 'astro';

/** `npm run dev`: live preview on 127.0.0.1. Astro’s usage reports stay off. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await dev({});
