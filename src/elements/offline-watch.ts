/**
 * Keeps `data-offline` on `<html>` true as long as the page is open. Exports nothing: as a part that is loaded later its
 * exports would cost every page a helper of the bundler.
 */
import { watchOffline } from './offline-state.ts';

void watchOffline(() => undefined);
