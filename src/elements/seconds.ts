/** Calls back at each full second of the device's clock, so that all clocks on a screen change together. */
export function eachSecond(run: () => void): void {
  const tick = () => {
    run();
    setTimeout(tick, 1000 - (Date.now() % 1000));
  };
  tick();
}
