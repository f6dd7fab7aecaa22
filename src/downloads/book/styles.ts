/** The styles of the book: few, and no color of text or paper, so that an e-reader's own themes hold. */
export const STYLES = `body { line-height: 1.5; }
h1, h2, h3 { line-height: 1.25; text-align: start; hyphens: none; break-after: avoid; }
h1 { font-size: 1.6em; margin: 1em 0 0.6em; }
h2 { font-size: 1.2em; margin: 1.6em 0 0.4em; }
p { margin: 0 0 0.8em; }
.lead { font-size: 1.1em; font-style: italic; }
.legal, .box, blockquote { margin: 1em 0; padding-inline-start: 0.8em; border-inline-start: 0.2em solid; }
.box .label { font-size: 0.85em; font-weight: bold; margin: 0; }
.box .title { font-weight: bold; }
.corrections, .also { font-size: 0.85em; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; font-size: 0.9em; }
th, td { border-block-end: 1px solid; padding: 0.35em 0.5em 0.35em 0; text-align: start; vertical-align: top; hyphens: auto; overflow-wrap: break-word; }
@media (max-width: 22em) { table { font-size: 0.8em; } }
dt { margin-block-start: 1em; font-weight: bold; break-after: avoid; }
dd { margin-inline-start: 0; }
nav li { margin-block: 0.3em; }
nav ol { margin: 0; padding-inline-start: 1.2em; list-style: none; }
nav > ol { padding-inline-start: 0; }
nav > ol > li { margin-block-start: 0.8em; }
nav span { font-weight: bold; }
dfn { font-style: normal; }
.title-page { margin-block-start: 20%; }
.title-page h1 { font-size: 2.4em; margin: 0 0 1em; }
.title-page dl { margin: 1.5em 0; }
.cover { display: block; max-width: 100%; max-height: 98vh; margin: 0 auto; }
svg { max-width: 100%; height: auto; }
`;
