import type { AtRule, Container, Plugin } from 'postcss';

/** What reveal.js styles and no deck here uses or may have (the overview's numbers are drawn after slides): transitions, its own controls, scroll and print views, code, overlays. */
const FEATURES = [
  'convex|concave|cube|page|zoom|linear|slide|fade|default|none',
  'controls|controls-[\\w-]+|navigate-[\\w-]+|enabled|highlight|slide-number|slide-number-[\\w-]+',
  'playback|overlay|overlay-[\\w-]+|r-[\\w-]+|jump-to-slide|jump-to-slide-[\\w-]+|spinner|loaded',
  'reveal-scroll|scrollbar|scrollbar-[\\w-]+|scroll-[\\w-]+|reveal-print|pdf-page|print-pdf|loading-scroll-mode',
  'code-wrapper|hljs|hljs-[\\w-]+|stretch|fragment|roll|stack|nestedarrow|rtl|show-notes|speaker-notes|speaker-notes-[\\w-]+',
  'slide-background|slide-background-[\\w-]+|has-parallax-background|has-dark-background|has-light-background',
  'items-[\\w-]+|justify-[\\w-]+|embedded|center|has-vertical-slides|has-horizontal-slides',
].join('|');
const UNUSED = new RegExp(
  `\\.(?:${FEATURES})(?![\\w-])|\\[data-(?:transition|background|auto|markdown|line|preview)|section:(?:after|before)`,
);

/** Leaves out of reveal.js's styles (54 KB) what no deck here uses, so that a deck can be presented sooner. */
export const leanRevealStyles = (): Plugin => ({
  postcssPlugin: 'lean-reveal-styles',
  OnceExit(root) {
    root.walkAtRules('layer', (layer) => {
      if (layer.params === 'reveal' && layer.nodes) thin(layer);
    });
  },
});

function thin(layer: AtRule) {
  layer.walkAtRules(/keyframes$/, (keyframes) => void keyframes.remove());
  layer.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
    if (used.length > 0) rule.selectors = used;
    else removeWithEmptyParents(rule);
  });
}

function removeWithEmptyParents(node: Container) {
  const { parent } = node;
  node.remove();
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeWithEmptyParents(parent);
}
