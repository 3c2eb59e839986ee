import { Fragment, type ReactNode } from 'react';
import type { PaperBlock } from '../domain/paper/paper';
import { cutWords } from './common-blocks';
import { layCells, type LaidCell } from './lay-cells';
import { laySquares } from './lay-squares';

type BlockOf<K extends PaperBlock['kind']> = Extract<PaperBlock, { readonly kind: K }>;

/** The blocks of one paper as plain HTML: classes only, no style attributes, so that any content policy lets them be. */
export function PaperBlocks({ blocks }: { readonly blocks: readonly PaperBlock[] }): ReactNode {
  return keptTogether(blocks).map((group, index) =>
    group.length === 1 ? (
      <Group key={index} blocks={group} />
    ) : (
      <div key={index} className={group[0]?.kind === 'cut' ? 'slip' : 'ending'}>
        <Group blocks={group} />
      </div>
    ),
  );
}

/** Signatures stay with the seal and the note that follow them, a slip that is cut off is of one piece. */
function keptTogether(blocks: readonly PaperBlock[]): readonly (readonly PaperBlock[])[] {
  const groups: PaperBlock[][] = [];
  for (const block of blocks) {
    const first = groups.at(-1)?.[0]?.kind;
    const ending = first === 'signatures' && (block.kind === 'seal' || block.kind === 'note');
    const slip = first === 'cut' && block.kind !== 'break';
    if (ending || slip) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Group({ blocks }: { readonly blocks: readonly PaperBlock[] }): ReactNode {
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
    case 'squares':
      return <Squares block={block} />;
    case 'note':
      return <p className="note">{block.text}</p>;
    case 'cut':
      return (
        <p className="cut">
          <span>{cutWords}</span>
        </p>
      );
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
  const { align, indent = false, heading = false } = block;
  const name = ['body', align ?? '', indent ? 'indent' : '', heading ? 'heading' : ''].filter((part) => part !== '').join(' ');
  return block.text.split('\n').map((line, index) => (
    <p key={index} className={name}>
      <Words text={line} />
    </p>
  ));
}

/** Blanks of a form are set as one piece each; a single full-width space stays a space. */
function Words({ text }: { readonly text: string }): ReactNode {
  return text.split(/(\u3000{2,})/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      <span key={index} className="blank">
        {piece}
      </span>
    ),
  );
}

/** A list of people stays readable in a narrow column. */
function Names({ text }: { readonly text: string }): ReactNode {
  return text.split('\u3000').map((name, index) => (
    <Fragment key={index}>
      {index > 0 && '\u3000'}
      <span className="name">{name}</span>
    </Fragment>
  ));
}

function Clauses({ block }: { readonly block: BlockOf<'clauses'> }) {
  return (
    <ol className="clauses">
      {block.items.map((item, index) => (
        <li key={index}>
          <Words text={item} />
        </li>
      ))}
    </ol>
  );
}

/** Rows of short cells are tables; a cell with room for much text is a block of its own, which breaks well between pages. */
function FieldGrid({ block }: { readonly block: BlockOf<'fields'> }) {
  return stretchesOf(layCells(block.cells, block.columns)).map((stretch, index) =>
    stretch.tall === undefined ? (
      <div key={index} className="rows">
        <RowTable columns={block.columns} rows={stretch.rows} />
      </div>
    ) : (
      <div key={index} className={`frame tall columns-${block.columns}`}>
        <div className="label">{stretch.tall.label}</div>
        <div className="text" data-lines={stretch.tall.lines}>
          {stretch.tall.value}
        </div>
      </div>
    ),
  );
}

type Row = readonly LaidCell[];
type Stretch = { readonly tall: LaidCell } | { readonly tall?: never; readonly rows: readonly Row[] };

function stretchesOf(rows: readonly Row[]): readonly Stretch[] {
  const stretches: ({ tall: LaidCell } | { tall?: never; rows: Row[] })[] = [];
  for (const row of rows) {
    const [only, ...more] = row;
    const last = stretches.at(-1);
    if (only?.lines !== undefined && more.length === 0) stretches.push({ tall: only });
    else if (last !== undefined && last.tall === undefined) last.rows.push(row);
    else stretches.push({ rows: [row] });
  }
  return stretches;
}

function RowTable({ columns, rows }: { readonly columns: number; readonly rows: readonly Row[] }) {
  return (
    <table className={`grid columns-${columns}`}>
      <colgroup>
        {Array.from({ length: columns }, (_, index) => (
          <col key={index} className={index % 2 === 0 ? 'label' : 'value'} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map(({ label, value, span }, at) => (
              <Fragment key={at}>
                <th scope="row">{label}</th>
                <td colSpan={span}>
                  <Words text={value} />
                </td>
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Table({ block }: { readonly block: BlockOf<'table'> }) {
  const whole = block.columns.reduce((sum, column) => sum + column.width, 0);
  return (
    <table className="grid list">
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
              <td key={at} className={block.columns[at]?.align}>
                {block.columns[at]?.names === true ? <Names text={text} /> : text}
              </td>
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

function Squares({ block: { text, columns, lines } }: { readonly block: BlockOf<'squares'> }) {
  return (
    <div className="squares">
      {laySquares(text, columns, lines).map((line, index) => (
        <div key={index} className="line">
          {line.map((piece, at) => (
            <span key={at}>{piece}</span>
          ))}
        </div>
      ))}
    </div>
  );
}
