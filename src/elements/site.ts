/** What every page of the site runs: small elements in one file, since a request costs more than they do. */
import './back-link.ts';
import './copy-button.ts';
import './fold-menu.ts';
import './print-button.ts';
import './search-dialog.ts';
import './term-notes.ts';
