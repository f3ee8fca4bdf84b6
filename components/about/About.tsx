import type { ReactNode } from 'react';
import { DocumentSection } from '@/components/site/Document';
import type { Network } from '@/data/schema/network';
import { Accessibility } from './Accessibility';
import { Adding } from './Adding';
import styles from './about.module.css';
import { Corrections } from './Corrections';
import { Coverage } from './Coverage';
import { Downloads } from './Downloads';
import { Licences } from './Licences';
import { Markers } from './Markers';
import { Method } from './Method';
import { Networks } from './Networks';
import { Offline } from './Offline';
import { Sources } from './Sources';
import { type AboutSection, aboutSections } from './sections';
import { Version } from './Version';
import { What } from './What';

const ORDER = Object.keys(aboutSections) as AboutSection[];

/** What the atlas is, where its data come from, and how it treats them. */
export function About({ networks }: { networks: readonly Network[] }) {
  const contents: Record<AboutSection, ReactNode> = {
    what: <What networks={networks} />,
    networks: <Networks networks={networks} />,
    coverage: <Coverage networks={networks} />,
    markers: <Markers />,
    sources: <Sources networks={networks} />,
    method: <Method networks={networks} />,
    version: <Version networks={networks} />,
    downloads: <Downloads networks={networks} />,
    offline: <Offline />,
    corrections: <Corrections />,
    adding: <Adding />,
    accessibility: <Accessibility />,
    licences: <Licences />,
  };
  return (
    <>
      <p>
        連携アトラスは、地域の病院・診療所・薬局・介護施設などが患者さんの診療情報を共有する「地域医療情報連携ネットワーク」を、地図からたどり、同じ項目で読むための地図帳です。医療計画や地域の連携にかかわる方が、ほかの地域の対象地域、参加施設、同意の取り方、費用を調べるときの手がかりになればと考えて作りました。
      </p>
      <nav className={styles.contents} aria-label="目次">
        <ul className="document-links">
          {ORDER.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{aboutSections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {ORDER.map((id) => (
        <DocumentSection key={id} id={id} title={aboutSections[id]}>
          {contents[id]}
        </DocumentSection>
      ))}
    </>
  );
}
