/** Close relatives of the Civil Code (1045), told from the first person to the second. */
export type Relation = 'spouse' | 'parent' | 'child' | 'sibling' | 'grandparent' | 'grandchild';

export const relationLabels: Readonly<Record<Relation, string>> = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母、外祖父母',
  grandchild: '孙子女、外孙子女',
};

export const closeRelations = Object.keys(relationLabels) as readonly Relation[];

/** The second person is the first one's parent, child …; stated by those concerned or by the committee. */
export interface Kinship {
  readonly of: string;
  readonly relative: string;
  readonly relation: Relation;
}

const reversed: Readonly<Record<Relation, Relation>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  grandparent: 'grandchild',
  grandchild: 'grandparent',
};

/** What the second person is to the first, whichever of the two said so. */
export function findRelation(kinships: readonly Kinship[], of: string, relative: string): Relation | undefined {
  for (const kinship of kinships) {
    if (kinship.of === of && kinship.relative === relative) return kinship.relation;
    if (kinship.of === relative && kinship.relative === of) return reversed[kinship.relation];
  }
  return undefined;
}

/** The first of these people to whom the person is so related. */
export function findRelativeAmong(
  kinships: readonly Kinship[],
  person: string,
  people: readonly string[],
  relations: readonly Relation[],
): { readonly person: string; readonly relation: Relation } | undefined {
  for (const other of people) {
    const relation = other === person ? undefined : findRelation(kinships, person, other);
    if (relation !== undefined && relations.includes(relation)) return { person: other, relation };
  }
  return undefined;
}
