/** Does something once for each name; what failed is done again when it is asked for again. */
export function once<T>(make: (name: string) => Promise<T>): (name?: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (name = '') => {
    let promise = made.get(name);
    if (!promise) {
      made.set(name, (promise = make(name)));
      promise.catch(() => made.delete(name));
    }
    return promise;
  };
}
