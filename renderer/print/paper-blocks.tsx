import type { ReactNode } from 'react';
import type { PaperBlock } from '../domain/paper/paper';
import { layCells } from './lay-cells';

type BlockOf<K extends PaperBlock['kind']> = Extract<PaperBlock, { readonly kind: K }>;

/** The blocks of one paper as plain HTML: classes only, no style attributes, so that any content policy lets them be. */
export function PaperBlocks({ blocks }: { readonly blocks: readonly PaperBlock[] }): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: PaperBlock }): ReactNode {
  switch (block.kind) {
    case 'title':
      return <Title block={block} />;
    case 'paragraph':
      return <Paragraph block={block} />;
    case 'clauses':
      return <Clauses block={block} />;
    case 'fields':
      return <FieldGrid block={block} />;
    case 'table':
      return <Table block={block} />;
    case 'signatures':
      return <Signatures block={block} />;
    case 'seal':
      return <Seal block={block} />;
    case 'note':
      return <p className="note">{block.text}</p>;
    case 'break':
      return <div className="break" />;
  }
}

function Title({ block }: { readonly block: BlockOf<'title'> }) {
  return (
    <header className="title">
      {block.above !== undefined && block.above !== '' && <p className="above">{block.above}</p>}
      <h1>{block.text}</h1>
      {block.number !== undefined && <p className="number">{block.number}</p>}
    </header>
  );
}

/** A typed line break starts a new paragraph on paper. */
function Paragraph({ block }: { readonly block: BlockOf<'paragraph'> }) {
  const name = [`body ${block.align ?? 'left'}`, block.indent === true ? 'indent' : ''].join(' ').trim();
  return block.text.split('\n').map((line, index) => (
    <p key={index} className={name}>
      {line}
    </p>
  ));
}

function Clauses({ block }: { readonly block: BlockOf<'clauses'> }) {
  return (
    <ol className="clauses">
      {block.items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ol>
  );
}

function FieldGrid({ block }: { readonly block: BlockOf<'fields'> }) {
  return (
    <table className={`grid columns-${block.columns}`}>
      <colgroup>
        {Array.from({ length: block.columns }, (_, index) => (
          <col key={index} className={index % 2 === 0 ? 'label' : 'value'} />
        ))}
      </colgroup>
      <tbody>
        {layCells(block.cells, block.columns).map((row, index) => (
          <tr key={index} className={row.some((cell) => (cell.lines ?? 1) > 1) ? 'tall' : undefined}>
            {row.map((cell, at) => (
              <GridCell key={at} {...cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** CSS pixels of one line of 12 pt at 1.6. */
const lineHeight = 26;

function GridCell({ label, value, span, lines = 1 }: ReturnType<typeof layCells>[number][number]) {
  return (
    <>
      <th scope="row">{label}</th>
      {/* `lines` is a least height; a longer text grows on. An attribute, because a style would not pass every policy. */}
      <td colSpan={span} height={lines > 1 ? lines * lineHeight : undefined}>
        {value}
      </td>
    </>
  );
}

function Table({ block }: { readonly block: BlockOf<'table'> }) {
  const whole = block.columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <table className="grid">
      <colgroup>
        {block.columns.map((column, index) => (
          <col key={index} width={`${((column.width / whole) * 100).toFixed(2)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, at) => (
              <td key={at}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signatures({ block }: { readonly block: BlockOf<'signatures'> }) {
  const lines = block.lines.flatMap(({ label, count = 1 }) => Array.from({ length: count }, () => label));
  return (
    <div className="signatures">
      {lines.map((label, index) => (
        <p key={index}>
          <span className="who">{label}：</span>
          <span className="line" />
          <span className="when">　　　　年　　月　　日</span>
        </p>
      ))}
    </div>
  );
}

function Seal({ block }: { readonly block: BlockOf<'seal'> }) {
  return (
    <div className="seal">
      <p>{block.label}</p>
      <p>{block.date}</p>
    </div>
  );
}
