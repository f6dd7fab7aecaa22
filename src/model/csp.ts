/** The Content-Security-Policy of a page, as its meta tag says it. */
export function contentSecurityPolicy({ search }: { search: boolean }): string {
  const own = "'self'";
  const directives = {
    'default-src': "'none'",
    // Pagefind compiles WebAssembly; nothing else may.
    'script-src': search ? `${own} 'wasm-unsafe-eval'` : own,
    'style-src': own,
    'img-src': own,
    'font-src': own,
    'connect-src': own,
    'worker-src': own,
    'manifest-src': own,
    'base-uri': own,
    'form-action': own,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
