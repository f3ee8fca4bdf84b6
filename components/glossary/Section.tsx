import { memo } from 'react';
import type { Entry, GlossarySection } from './entries';
import styles from './glossary.module.css';

/** A section of the glossary; `found` are the anchors to show, null for all. */
export const Section = memo(function Section({
  section: { id, title, head, groups },
  found,
}: {
  section: GlossarySection;
  found: ReadonlySet<string> | null;
}) {
  const isHidden = (entry: Entry) => found !== null && !found.has(entry.id);
  const all = [...(head ? [head] : []), ...groups.flatMap(({ entries }) => entries)];
  return (
    <section className="document-section" id={id} hidden={all.every(isHidden)}>
      <h2>
        {title}
        {head && <English>{head.english}</English>}
      </h2>
      {head && <p>{head.definition}</p>}
      {groups.map(({ valuesOf, entries }) => (
        <div key={valuesOf ?? ''} hidden={entries.every(isHidden)}>
          {valuesOf && <h3>{`「${valuesOf}」の値`}</h3>}
          <dl className={styles.terms}>
            {entries.map((entry) => (
              <div key={entry.id} id={entry.id} hidden={isHidden(entry)}>
                <dt>
                  <a href={`#${entry.id}`}>{entry.label}</a>
                  <English>{entry.english}</English>
                </dt>
                <dd>
                  {entry.definition}
                  {entry.spellings.length > 0 && (
                    <small>{`シートでの表記：${entry.spellings.join('、')}`}</small>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
});

function English({ children }: { children: string }) {
  return <i lang="en">{children}</i>;
}
