/** `npm run build`: writes the finished site. */
import { buildLibrary } from './build-library.ts';
import { fail } from './fail.ts';

try {
  await buildLibrary();
} catch (error) {
  fail(error);
}
