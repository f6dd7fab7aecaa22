import { defineMdastPlugin } from 'satteri';
import { parseReference, referenceAddress, withBase } from '../model/addresses.ts';

/** Turns links by id (`[silo](term:silo)`) into addresses under the base path. */
export const referencePlugin = (base: string) =>
  defineMdastPlugin({
    name: 'references',
    link(node, context) {
      const reference = parseReference(node.url);
      if (reference) context.setProperty(node, 'url', withBase(base, referenceAddress(reference)));
    },
  });
