import styles from './network.module.css';
import { sectionId, sectionPaths, sectionTitle } from './sections';

/** The sections of the panel as links; folded, so that the facts stay near. */
export function Contents() {
  return (
    <details className={styles.contents}>
      <summary>目次</summary>
      <nav aria-label="目次">
        <ol>
          {sectionPaths.map((path) => (
            <li key={path}>
              <a href={`#${sectionId(path)}`}>{sectionTitle(path)}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
