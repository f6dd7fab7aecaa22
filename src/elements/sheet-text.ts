/**
 * Takes what is written on a sheet along as plain text: puts it where the copy button beside it looks, and hands it to
 * other apps where the device has a way to.
 */
class SheetText extends HTMLElement {
  connectedCallback() {
    // Ahead of the button's own listener, which reads the text when it is pressed.
    this.addEventListener('click', () => this.#write(), { capture: true });
    const share = this.querySelector<HTMLButtonElement>('[data-share]');
    // Only some devices have it, whatever the types say.
    if (!share || !(navigator as Partial<Navigator>).share) return;
    // Whoever shuts the device's own menu again has changed their mind.
    share.addEventListener('click', () => {
      navigator.share({ text: this.#write() }).catch(() => undefined);
    });
    share.hidden = false;
  }

  #write(): string {
    const sheet = this.closest('kept-sheet');
    const title = readText(document.querySelector('h1'));
    const parts = sheet ? [...sheet.querySelectorAll('section')].map(writeSection) : [];
    const text = [title, ...parts].join('\n\n');
    const place = this.querySelector('[data-copy-text]');
    if (place) place.textContent = text;
    return text;
  }
}

const readText = (element: Element | null | undefined) => element?.textContent.trim() ?? '';

/** A part of the sheet: its title, and below each field's name what is written there. */
function writeSection(section: Element): string {
  const fields = [...section.querySelectorAll('.field')].map((field) =>
    [readText(field.querySelector('h4')), ...writeField(field)].join('\n'),
  );
  return [readText(section.querySelector('h3')), ...fields].join('\n\n');
}

/** The lines of a field that have something on them. */
function writeField(field: Element): string[] {
  const marked = field.querySelector('input:checked');
  if (marked) {
    const ends = [...field.querySelectorAll('.ends span')].map(readText).join(' – ');
    return [`${marked.ariaLabel?.split(':')[0] ?? ''} (${ends})`];
  }
  const table = field.querySelector('table');
  if (table) return writeTable(table);
  const lines = [...field.querySelectorAll('textarea')];
  return lines.flatMap(({ value }, index) => {
    if (value.trim() === '') return [];
    return lines.length === 1 ? value.trim() : `${index + 1}. ${value.trim()}`;
  });
}

/** A line for each row in which something is written, with the names of its columns. */
function writeTable({ rows: [head, ...rows] }: HTMLTableElement): string[] {
  return rows.flatMap(({ cells }) => {
    const written = [...cells].map((cell) => cell.querySelector('textarea')?.value.trim());
    if (!written.some(Boolean)) return [];
    return [...cells]
      .map((cell, column) => [readText(head?.cells[column]), written[column] ?? readText(cell)])
      .filter(([, words]) => words)
      .map(([name, words]) => `${name}: ${words}`)
      .join(' · ');
  });
}

customElements.define('sheet-text', SheetText);
