import { sampleWorld } from '../../renderer/app/sample-office/sample-world';
import { deskOfSample, type MemoryDesk } from './memory-desk';

/** The sample world by the names the worker knows its stores by. */
export const samples = {
  'sample-room': sampleWorld.room,
  'sample-street': sampleWorld.street,
  'sample-instructor': sampleWorld.instructor,
  'sample-village': sampleWorld.village,
} as const;

/** The instructor's office of the fictional world with everything it has recorded. */
export function sampleInstructor(): MemoryDesk {
  return deskOfSample(sampleWorld.instructor);
}

/** The village of the fictional world, in the middle of counting. */
export function sampleVillage(): MemoryDesk {
  return deskOfSample(sampleWorld.village);
}

/** The street office of the fictional world. */
export function sampleStreet(): MemoryDesk {
  return deskOfSample(sampleWorld.street);
}

/** The mediation room of the fictional world with everything it has recorded. */
export function sampleRoom(): MemoryDesk {
  return deskOfSample(sampleWorld.room);
}
