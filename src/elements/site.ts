/** What pages of the site run: small elements in one file, since a request costs more than they do. */
import './back-link.ts';
import './check-list.ts';
import './copy-button.ts';
import './fold-menu.ts';
import './kept-sheet.ts';
import './print-button.ts';
import './search-dialog.ts';
