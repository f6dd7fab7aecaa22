/** On lines to write on, Enter goes to the next one, as on paper; with Shift it breaks the line, as it does elsewhere. */
class NextLine extends HTMLElement {
  connectedCallback() {
    let shift = false;
    for (const line of this.querySelectorAll('textarea')) line.enterKeyHint = 'next';
    this.addEventListener('keydown', ({ shiftKey }) => {
      shift = shiftKey;
    });
    // Not the key itself: the Enter that ends a composed word breaks no line, and some keyboards of phones name no keys.
    this.addEventListener('beforeinput', (event) => {
      if (event.inputType !== 'insertLineBreak' || event.isComposing || shift) return;
      event.preventDefault();
      const fields = [
        ...(this.closest('kept-sheet') ?? this).querySelectorAll<HTMLElement>('textarea, input'),
      ];
      fields[fields.findIndex((field) => field === event.target) + 1]?.focus();
    });
  }
}

customElements.define('next-line', NextLine);
