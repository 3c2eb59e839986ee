import { lift } from './lift-case';
import { family } from './family-case';
import { renovation } from './renovation-case';
import { refused, noise } from './ended-cases';
import { wages } from './wages-case';
import type { WrittenByName } from './writing';

/** Cases of people's mediation, and one record of visits. */
export const committeeCases = { renovation, wages, family, lift, refused, noise } satisfies WrittenByName;
