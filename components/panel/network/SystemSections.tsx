import { DefinitionList, NotStated } from '@/components/ui/DefinitionList';
import type { Network } from '@/data/schema/network';
import { ListFact, ListValue } from './facts';
import { FieldSection } from './sections';

/** システムについて, 通信ネットワーク, ログインセキュリティ and 主なIT企業. */
export function SystemSections({ network }: { network: Network }) {
  const { system, communication, login, vendors } = network;
  return (
    <>
      <FieldSection path="system">
        <DefinitionList>
          <ListFact path="system.architecture" list={system.architecture} />
          <ListFact path="system.sharing" list={system.sharing} />
          <ListFact path="system.patientId" list={system.patientId} />
          <ListFact path="system.storage" list={system.storage} />
          <ListFact path="system.location" list={system.location} />
          <ListFact path="system.continuity" list={system.continuity} />
          <ListFact path="system.standards" list={system.standards} />
        </DefinitionList>
      </FieldSection>
      <FieldSection path="communication">
        <DefinitionList>
          <ListFact
            path="communication.medicalInstitutions"
            list={communication.medicalInstitutions}
          />
          <ListFact path="communication.careFacilities" list={communication.careFacilities} />
          <ListFact path="communication.patients" list={communication.patients} />
        </DefinitionList>
      </FieldSection>
      <FieldSection path="login">
        <DefinitionList>
          <ListFact path="login.medicalInstitutions" list={login.medicalInstitutions} />
          <ListFact path="login.careFacilities" list={login.careFacilities} />
          <ListFact path="login.patients" list={login.patients} />
        </DefinitionList>
      </FieldSection>
      <FieldSection path="vendors">
        {vendors ? <ListValue list={vendors} /> : <NotStated />}
      </FieldSection>
    </>
  );
}
