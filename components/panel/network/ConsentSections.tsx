import { DefinitionList } from '@/components/ui/DefinitionList';
import type { Network } from '@/data/schema/network';
import { ListFact } from './facts';
import { FieldSection } from './sections';

/** 参加の同意方法について and 患者さんの同意取得の詳細. */
export function ConsentSections({ consent }: Pick<Network, 'consent'>) {
  const { participation, procedure } = consent;
  return (
    <>
      <FieldSection path="consent.participation">
        <DefinitionList>
          <ListFact
            path="consent.participation.medicalInstitutions"
            list={participation.medicalInstitutions}
          />
          <ListFact
            path="consent.participation.careFacilities"
            list={participation.careFacilities}
          />
          <ListFact path="consent.participation.patients" list={participation.patients} />
        </DefinitionList>
      </FieldSection>
      <FieldSection path="consent.procedure">
        <DefinitionList>
          <ListFact path="consent.procedure.newPatients" list={procedure.newPatients} />
          <ListFact path="consent.procedure.withdrawal" list={procedure.withdrawal} />
          <ListFact path="consent.procedure.extension" list={procedure.extension} />
        </DefinitionList>
      </FieldSection>
    </>
  );
}
