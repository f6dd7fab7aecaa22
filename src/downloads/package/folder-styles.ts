/** The styles of the list of a workshop's folder, in the tokens of the site's own stylesheet. */
export const FOLDER_STYLES = `.folder {
  margin-block: var(--space-6) var(--space-12);
}

.folder > p {
  margin-block: var(--space-2) var(--space-4);
  max-inline-size: var(--measure);
  color: var(--ink-soft);
}

.folder > h3 {
  margin-block: var(--space-8) var(--space-2);
  break-after: avoid;
}

.firsts {
  display: grid;
  gap: var(--space-4);
}

.firsts > li {
  display: grid;
  gap: var(--space-3);
  align-content: start;
  padding: var(--space-4);
  border-block-start: var(--rule) solid var(--accent);
  background: var(--accent-soft);
  break-inside: avoid;
}

.firsts p {
  color: var(--ink-soft);
  font-size: var(--text-small);
}

.folder .variants {
  gap: var(--space-2);
}

.folder .variants li {
  grid-auto-flow: column;
  gap: var(--space-3);
  align-items: center;
}

.rows > li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 var(--space-6);
  max-inline-size: 52rem;
  padding-block: var(--space-2);
  border-block-end: var(--hairline) solid var(--line);
  break-inside: avoid;
}

.folder .files {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-1) var(--space-4);
  font-size: var(--text-small);
}

.rows .files a {
  min-inline-size: 8.5rem;
}

.files a span {
  color: var(--ink-soft);
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}

@media (width >= 60rem) {
  .firsts {
    grid-template-columns: repeat(3, 1fr);
  }

  .rows.is-short {
    columns: 2;
    column-gap: var(--space-8);
  }
}

@media print {
  .firsts > li {
    padding-inline: 0;
    background: none;
  }

  .rows.is-short {
    columns: 2;
  }
}
`;
