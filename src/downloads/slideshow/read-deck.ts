/** Reads the slides of a built deck. It runs in the browser, on the page itself, and so uses nothing from outside. */
import type {
  Block,
  DeckReading,
  Paragraph,
  PictureReading,
  Run,
  SlideReading,
} from './slide-data.ts';

/** The slides of the longest variant, as the page shows them on paper. Marks pictures with `data-picture`. */
export function readDeck(layouts: readonly string[]): DeckReading {
  const unknown: DeckReading['unknown'] = [];
  /** The number of each drawing; the same drawing is one picture. */
  const pictures = new Map<string, number>();
  let current = '';
  const inDeck = (
    document.querySelector<HTMLElement>('slide-deck')?.dataset['variants'] ?? ''
  ).split(' ');
  const hidden = '.visually-hidden, .slide-target, aside.notes, link, script, style';
  const all = (root: ParentNode, selector: string) => [
    ...root.querySelectorAll<HTMLElement>(selector),
  ];
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  const label = (element: Element) => element.getAttribute('aria-label') ?? '';

  /** The text of an element in runs, without lists inside it. */
  function readRuns(element: Element): Run[] {
    const runs: Run[] = [];
    const walk = (node: Node, look: Omit<Run, 'text'>) => {
      if (node instanceof Text) {
        const text = node.data.replace(/\s+/g, ' ');
        const last = runs.at(-1);
        if (last && last.bold === look.bold && last.href === look.href) last.text += text;
        else if (text) runs.push({ ...look, text });
      } else if (node instanceof HTMLBRElement) walk(new Text(' '), look);
      else if (node instanceof HTMLElement && !node.matches(`${hidden}, ul, ol`))
        for (const child of node.childNodes)
          walk(child, {
            bold: look.bold === true || node.matches('strong, b, em, i') || undefined,
            href: node.getAttribute('href') ?? look.href,
          });
    };
    for (const child of element.childNodes) walk(child, {});
    return trimRuns(runs);
  }

  function trimRuns(runs: Run[]): Run[] {
    const [first] = runs;
    const last = runs.at(-1);
    if (first) first.text = first.text.trimStart();
    if (last) last.text = last.text.trimEnd();
    return runs.filter(({ text }) => text !== '');
  }

  function readList(list: Element, level: number): Paragraph[] {
    const start = list instanceof HTMLOListElement ? list.start : undefined;
    return [...list.children].flatMap((item) => [
      { runs: readRuns(item), level, marker: start === undefined ? 'mark' : 'number', start },
      ...[...item.children]
        .filter((child) => child.matches('ul, ol'))
        .flatMap((child) => readList(child, level + 1)),
    ]);
  }

  const hasOwnText = (element: Element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

  /** Paragraphs, headings and lists, also below what only groups them. */
  function readParagraphs(parent: Element): Paragraph[] {
    return [...parent.children].flatMap((child): Paragraph[] => {
      if (child.matches(`${hidden}, h1, h2`)) return [];
      if (child.matches('ul, ol')) return readList(child, 0);
      if (child.matches('h3, h4')) return [{ runs: readRuns(child), level: 0, heading: true }];
      if (child.matches('div, section, blockquote, aside, article') && !hasOwnText(child))
        return readParagraphs(child);
      if (child.matches('table'))
        return all(child, 'tr').map((row) => ({ runs: joinCells(row), level: 0 }));
      return [{ runs: readRuns(child), level: 0 }];
    });
  }

  const joinCells = (row: Element): Run[] =>
    [...row.children].flatMap((cell, index) => [
      ...(index > 0 ? [{ text: ' · ' }] : []),
      ...readRuns(cell),
    ]);

  function readPicture(element: Element): PictureReading {
    const { width, height } = element.getBoundingClientRect();
    const box = element instanceof SVGSVGElement ? element.viewBox.baseVal : undefined;
    const drawing = element.outerHTML;
    const index = pictures.get(drawing) ?? pictures.size;
    pictures.set(drawing, index);
    element.setAttribute('data-picture', String(index));
    return {
      index,
      alt: label(element) || (element.getAttribute('alt') ?? ''),
      ratio: box?.height ? box.width / box.height : width / height,
    };
  }

  function readTable(table: HTMLTableElement): Block {
    const rows = [...table.rows];
    const total = table.getBoundingClientRect().width;
    return {
      kind: 'table',
      label: label(table),
      widths: [...(rows[0]?.cells ?? [])].map((cell) => cell.getBoundingClientRect().width / total),
      headRows: table.tHead?.rows.length ?? 0,
      rows: rows.map((row) =>
        [...row.cells].map((cell) => ({ runs: readRuns(cell), header: cell.tagName === 'TH' })),
      ),
    };
  }

  function readMark(parent: Element) {
    const slot = /slot-(\d)/.exec(
      parent.querySelector('.bucket-mark')?.getAttribute('class') ?? '',
    );
    return {
      slot: Number(slot?.[1] ?? 1),
      letter: tidy(parent.querySelector('.bucket-mark text')?.textContent ?? ''),
    };
  }

  const readPart = (parent: Element, selector: string): Run[] => {
    const part = parent.querySelector(selector);
    return part ? readRuns(part) : [];
  };

  function readBlock(element: Element): Block[] {
    if (element.matches(`${hidden}, h1, h2, .attribution, .slide-side`)) return [];
    if (element.matches('.challenge-groups'))
      return [
        {
          kind: 'cards',
          label: label(element),
          cards: [...element.children].map((card) => ({
            mark: readMark(card),
            name: readPart(card, 'strong'),
            text: readPart(card, 'strong ~ span'),
          })),
        },
      ];
    if (element.matches('.steps-diagram'))
      return [{ kind: 'steps', label: label(element), steps: all(element, 'li').map(readRuns) }];
    if (element.matches('dl'))
      return [
        {
          kind: 'pairs',
          label: label(element),
          pairs: all(element, 'dt').map((term) => ({
            term: readRuns(term),
            text: term.nextElementSibling ? readRuns(term.nextElementSibling) : [],
          })),
        },
      ];
    if (element instanceof HTMLTableElement) return [readTable(element)];
    if (element.matches('svg, img')) return [{ kind: 'picture', picture: readPicture(element) }];
    if (element.matches('figure, div, section, aside, article'))
      return element.querySelector('table, dl, figure, svg, img')
        ? joinText([...element.children].flatMap(readBlock))
        : [{ kind: 'text', paragraphs: readParagraphs(element) }];
    if (element.matches('p, ul, ol, h3, h4, blockquote, figcaption, pre')) {
      const wrap = document.createElement('div');
      wrap.append(element.cloneNode(true));
      return [{ kind: 'text', paragraphs: readParagraphs(wrap) }];
    }
    unknown.push({ slide: current, what: element.tagName.toLowerCase() });
    return [];
  }

  /** Text that follows text is one block. */
  function joinText(blocks: Block[]): Block[] {
    const joined: Block[] = [];
    for (const block of blocks) {
      const last = joined.at(-1);
      if (block.kind === 'text' && last?.kind === 'text') last.paragraphs.push(...block.paragraphs);
      else joined.push(block);
    }
    return joined;
  }

  function readBlocks(words: Element): Block[] {
    const columns = all(words, '.column');
    const mixed = columns.some((column) => column.querySelector('table, dl, figure, svg, img'));
    if (columns.length === 0 || mixed) return joinText([...words.children].flatMap(readBlock));
    const others = [...words.children].filter((child) => !child.matches('.column, .side-by-side'));
    return [
      ...joinText(others.flatMap(readBlock)),
      {
        kind: 'columns',
        columns: columns.map((column) => {
          const paragraphs = readParagraphs(column);
          const heading = paragraphs[0]?.heading ? paragraphs.shift() : undefined;
          return { heading: heading?.runs ?? [], paragraphs };
        }),
      },
    ];
  }

  /** What stands between two blocks parts words; what stands between two runs of one doesn't. */
  function blockOf(node: Node): Element | null {
    let element = node.parentElement;
    while (element instanceof HTMLElement && getComputedStyle(element).display.startsWith('inline'))
      element = element.parentElement;
    return element;
  }

  /** All words below an element: a mark's letter is text, a drawing's labels are part of the picture. */
  function readWords(root: Element, counts: (parent: Element) => boolean): string {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let text = '';
    let block: Element | null = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!parent || parent.closest('svg:not(.bucket-mark)') || !counts(parent)) continue;
      const own = blockOf(node);
      text += `${own === block ? '' : '\n'}${node.nodeValue ?? ''}`;
      block = own;
    }
    return tidy(text);
  }

  const isShown = (element: Element) => !element.closest(hidden) && element.checkVisibility();

  function readSlide(section: HTMLElement): SlideReading {
    current = section.id;
    const own = (section.dataset['variants'] ?? inDeck.join(' ')).split(' ');
    const words = section.querySelector('.slide-words') ?? section;
    const notes = section.querySelector('aside.notes');
    const bucket = section.querySelector('.bucket');
    const code = section.querySelector('.slide-qr');
    const drawing = code?.querySelector('svg');
    const address = section.querySelector('.short-address');
    const slot = /(?:^| )slot-(\d)/.exec(section.className)?.[1];
    const layout = /(?:^| )layout-(\w+)/.exec(section.className)?.[1] ?? '';
    if (!layouts.includes(layout)) unknown.push({ slide: current, what: `layout ${layout}` });
    return {
      id: section.id,
      layout: layout as SlideReading['layout'],
      slot: slot === undefined ? undefined : Number(slot),
      title: readPart(words, 'h1, h2'),
      blocks: readBlocks(words),
      attribution: readPart(words, '.attribution'),
      bucket: bucket
        ? {
            mark: readMark(bucket),
            name: readRuns(bucket)
              .map(({ text }) => text)
              .join(''),
          }
        : undefined,
      readOn: all(section, '.read-on').map(readRuns),
      shortAddress: address?.checkVisibility() ? tidy(address.textContent) : '',
      qrCode:
        code && drawing
          ? {
              picture: readPicture(drawing),
              caption: (code.querySelector('figcaption')?.textContent ?? '').replace(/\s/g, ''),
            }
          : undefined,
      notes: notes ? readParagraphs(notes).filter(({ runs }) => runs.length > 0) : [],
      variants: own.length < inDeck.length ? own : [],
      shown: readWords(section, isShown),
      said: notes ? readWords(notes, () => true) : '',
    };
  }

  const longest = String(Math.max(...inDeck.map(Number)));
  const sections = all(document, '.slides > section').filter((section) =>
    (section.dataset['variants'] ?? longest).split(' ').includes(longest),
  );
  const slides = sections.map(readSlide);
  return { slides, pictures: pictures.size, unknown };
}
