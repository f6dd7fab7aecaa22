/** `npm run check`: types, lint, format and content; exits with 1 when one of them found something. */
import { runChecks } from './checks.ts';

const started = performance.now();
console.log('Checking types, lint, format and content');
const results = await runChecks();
const failed = results.filter(({ ok }) => !ok);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  failed.length === 0
    ? `\nAll ${results.length} checks passed in ${seconds} s.`
    : `\n${failed.map(({ title }) => title).join(', ')}: see above. ${failed.length} of ${results.length} checks failed in ${seconds} s.`,
);
if (failed.length > 0) process.exitCode = 1;
