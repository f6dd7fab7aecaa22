import styles from '../styles/search.css?url';

/** A link to the styles of search; it goes where they can't be had. */
export function makeLook(): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  link.onerror = () => link.remove();
  return link;
}
