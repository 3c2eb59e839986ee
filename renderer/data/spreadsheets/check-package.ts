import { unzipSync } from 'fflate';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { proveEntry, zipEntries, type ZipEntry } from './zip-directory';

/** Limits of what is opened at all; a register of 100,000 rows takes about 70 MB unpacked. */
const limits = {
  files: 2000,
  /** Bytes of everything unpacked. */
  unpacked: 400 * 1024 * 1024,
  /** Bytes of a form that is filled in, which is held in memory as a tree. */
  form: 48 * 1024 * 1024,
} as const;

/**
 * Refuses what is no .xlsx or .docx, what carries macros or declares entities, what was damaged on its way and what would fill
 * the memory. Readers that come after it unpack no part beyond the size that was proved here.
 */
export async function inspectPackage(
  bytes: Uint8Array,
  most: number = limits.unpacked,
): Promise<Result<readonly ZipEntry[], Refusal>> {
  const listed = listPackage(bytes, most);
  if (!listed.ok) return listed;
  for (const entry of listed.value) {
    const ends = await proveEntry(bytes, entry);
    if (ends === undefined) return fail(damagedPackage);
    if (/\.(xml|rels|vml)$/i.test(entry.name) && mayDeclareEntities(ends.start, entry.size)) return fail(withEntities);
    if (/worksheets\/[^/]+\.xml$/.test(entry.name) && !endsWhole(ends.end)) return fail(damagedPackage);
  }
  return listed;
}

/** A reader would take a sheet that ends early for a shorter one. */
function endsWhole(end: Uint8Array): boolean {
  return /<\/([\w.-]+:)?worksheet\s*>\s*$/.test(new TextDecoder('latin1').decode(end));
}

function listPackage(bytes: Uint8Array, most: number): Result<readonly ZipEntry[], Refusal> {
  if (bytes.length === 0) return fail(emptyFile);
  if (isOldOffice(bytes)) return fail(oldOffice);
  const entries = zipEntries(bytes);
  if (entries?.some(({ name }) => name === '[Content_Types].xml') !== true) return fail(notAPackage);
  if (entries.some(({ name }) => /vbaProject/i.test(name))) return fail(hasMacros);
  // Two bytes are an empty part; more of them that claim to hold nothing are no accident.
  if (entries.some(({ size, packed }) => size === 0 && packed > 2)) return fail(tooMuch);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return entries.length > limits.files || total > most ? fail(tooMuch) : ok(entries);
}

/** All parts of a form, after they were inspected; in the order in which they lie in the file. */
export async function unpackForm(bytes: Uint8Array): Promise<Result<ReadonlyMap<string, Uint8Array>, Refusal>> {
  const inspected = await inspectPackage(bytes, limits.form);
  if (!inspected.ok) return inspected;
  try {
    return ok(new Map(Object.entries(unzipSync(bytes))));
  } catch {
    return fail(damagedPackage);
  }
}

/** A zip begins with its first file. */
export function isPackage(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]) || isOldOffice(bytes);
}

/** OLE2: .xls, .doc, and whatever is protected by a password. */
function isOldOffice(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/**
 * A part made by an office program never declares entities; one that does wants something else than to be read. They stand
 * before the first tag, so a long part whose beginning holds no tag may declare them behind it.
 */
function mayDeclareEntities(start: Uint8Array, size: number): boolean {
  const text = new TextDecoder('latin1').decode(start).replaceAll('\0', '');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return true;
  const afterPreamble = text.replace(/<!--.*?-->|<\?.*?\?>/gs, '');
  return size > start.length && !/^[^<]*<[^!?\s]/.test(afterPreamble);
}

export const emptyFile: Refusal = {
  code: 'empty-file',
  sentence: '这个文件是空的，里面没有内容。',
  whatToDo: '请核对是不是选错了文件，或请对方重新发一份。',
};

export const notAPackage: Refusal = {
  code: 'not-a-sheet',
  sentence: '这个文件不是能识别的表格（.xlsx、.csv）或文档（.docx），或者已经损坏。',
  whatToDo: '请用办公软件打开，另存为 .xlsx 或 .docx 后再选；以“~$”开头的是临时文件，请选原文件。',
};

export const damagedPackage: Refusal = {
  code: 'damaged-sheet',
  sentence: '这个文件有损坏，内容读不完整，什么也没有读入。',
  whatToDo: '请用办公软件打开核对，另存一份后再选。',
};

const oldOffice: Refusal = {
  code: 'old-format',
  sentence: '这是旧格式（.xls、.doc）或加了密码的文件，不能直接读。',
  whatToDo: '请用办公软件打开，去掉密码，另存为 .xlsx 或 .docx 后再选。',
};

const hasMacros: Refusal = {
  code: 'macros',
  sentence: '这个文件里带有宏程序，为安全起见不打开。',
  whatToDo: '请用办公软件另存为不带宏的 .xlsx 或 .docx 后再选。',
};

export const tooMuch: Refusal = {
  code: 'too-much',
  sentence: '这个文件展开后太大，像是有意做成的，不打开。',
  whatToDo: '请核对来源；确是正常表格的，请拆成几个文件再选。',
};

const withEntities: Refusal = {
  code: 'entities',
  sentence: '这个文件的内容里夹带了不该有的声明，为安全起见不打开。',
  whatToDo: '请核对来源；确是正常文件的，请用办公软件另存一份后再选。',
};
