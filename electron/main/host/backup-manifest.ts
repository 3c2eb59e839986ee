import { z } from 'zod';
import { storeNames } from '../../contract/host';
import { blobFolder } from './blobs';
import { slotsFile } from './key-slots';

/** Stands beside the copied files and names each with its size and SHA-256. */
export const manifestFile = 'manifest.json';
export const journalFolder = 'journal';

/** The only names a backup may hold, and so the only places a restore can write to. */
const fileName = new RegExp(`^(?:${slotsFile.replace('.', '\\.')}|${journalFolder}/\\d{6}\\.yzj|${blobFolder}/[0-9a-f]{64})$`);

const manifestSchema = z.strictObject({
  kind: z.literal('yuezhang-backup'),
  v: z.literal(1),
  store: z.enum(storeNames),
  files: z
    .array(
      z.strictObject({
        name: z.string().regex(fileName),
        size: z.int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .refine((files) => new Set(files.map(({ name }) => name)).size === files.length)
    .refine((files) => files.some(({ name }) => name === slotsFile)),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
export type ManifestEntry = Manifest['files'][number];

/** Undefined for anything that is no manifest of a backup we can read. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  try {
    return manifestSchema.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

export function writeManifest(manifest: Manifest): Uint8Array {
  return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
}
