import { useReply, useSession } from './office';

/** The name of an office by its id; one that was never exchanged with has only the id. */
export function useOfficeNames(): (office: string) => string {
  const { office: own } = useSession();
  const { data: contacts = [] } = useReply('contacts', {});
  return (office) => {
    if (office === own.id) return own.name;
    return contacts.find((contact) => contact.office.id === office)?.office.name ?? `未登记的单位（${office.slice(0, 8)}）`;
  };
}

/** Which installation wrote a value, where an office has several. */
export function useReplicaNames(): (replica: string) => string {
  const { replica: own } = useSession();
  return (replica) => (replica === own ? '本机' : `电脑 ${replica.slice(0, 4)}`);
}
