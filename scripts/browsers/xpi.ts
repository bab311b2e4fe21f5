import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Packs a folder into an XPI, which is a ZIP file: Firefox installs for good only what is packed.
 * Nothing is compressed; the file lives for one test.
 */
export function packXpi(folder: string, xpi: string): void {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const name of filesIn(folder)) {
    const content = readFileSync(path.join(folder, name));
    const common = commonFields(name, content);
    const file = Buffer.from(name.replaceAll(path.sep, '/'));
    const local = Buffer.concat([bytes(['u32', 0x04034b50]), common, file, content]);
    // Made by version 2.0; no comment, first disk, no attributes.
    const madeBy = bytes(['u32', 0x02014b50], ['u16', 20]);
    const tail = bytes(['u16', 0], ['u16', 0], ['u16', 0], ['u32', 0], ['u32', offset]);
    centrals.push(Buffer.concat([madeBy, common, tail, file]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  writeFileSync(
    xpi,
    Buffer.concat([...locals, directory, end(centrals.length, directory, offset)]),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** What a file's two headers share, from the needed version to the extra field's length. */
function commonFields(name: string, content: Buffer): Buffer {
  const nameLength = Buffer.byteLength(name);
  const UTF8_NAMES = 0x0800;
  // The earliest date that the format knows, 1980-01-01, makes packing reproducible.
  const time = [
    ['u16', 0],
    ['u16', 0x21],
  ] as const;
  return bytes(
    ['u16', 20],
    ['u16', UTF8_NAMES],
    ['u16', 0],
    ...time,
    ['u32', crc32(content)],
    ['u32', content.length],
    ['u32', content.length],
    ['u16', nameLength],
    ['u16', 0],
  );
}

/** The record at the end of the archive that says where its directory is. */
function end(count: number, directory: Buffer, offset: number): Buffer {
  return bytes(
    ['u32', 0x06054b50],
    ['u16', 0],
    ['u16', 0],
    ['u16', count],
    ['u16', count],
    ['u32', directory.length],
    ['u32', offset],
    ['u16', 0],
  );
}

function bytes(...fields: (readonly ['u16' | 'u32', number])[]): Buffer {
  return Buffer.concat(
    fields.map(([size, value]) => {
      const field = Buffer.alloc(size === 'u16' ? 2 : 4);
      if (size === 'u16') field.writeUInt16LE(value);
      else field.writeUInt32LE(value);
      return field;
    }),
  );
}
