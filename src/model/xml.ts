const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML has it; control characters, which XML forbids, are left out. */
export const escapeXml = (text: string) =>
  text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replace(/(?![\t\n\r])\p{Cc}/gu, '');
