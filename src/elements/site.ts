/** What pages of the site run: small elements in one file, since a request costs more than they do. */
import './check-list.ts';
import './copy-link.ts';
import './kept-sheet.ts';
import './print-button.ts';
import './search-dialog.ts';
