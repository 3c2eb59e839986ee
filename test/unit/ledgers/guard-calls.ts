import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { cite } from '../../../renderer/ledgers/mediation-room/law';

/** A guard as a declaration names it: the function of the domain, and the articles it was given. */
export interface GuardCall {
  readonly name: string;
  readonly articles: readonly string[];
}

/**
 * Guards are closures without a name, so a table for people has to read them where they are written down: the arrays called `guards`
 * in the files of the steps, with constants followed to what they stand for.
 */
export function guardCallsIn(files: readonly string[]): ReadonlyMap<string, readonly GuardCall[]> {
  const sources = files.map((file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  const shared = sources.flatMap(constantsOf);
  return new Map(
    sources.flatMap((source) => {
      // What a file calls its own comes before what it brings in.
      const constants = new Map([...shared, ...constantsOf(source)]);
      return stepsIn(source).map(([name, guards]) => [name, guards.map((guard) => callOf(guard, constants))] as const);
    }),
  );
}

type Constants = ReadonlyMap<string, ts.Expression>;

function constantsOf(source: ts.SourceFile): readonly (readonly [string, ts.Expression])[] {
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) =>
      declarationList.declarations.flatMap(({ name, initializer }) =>
        ts.isIdentifier(name) && initializer !== undefined ? [[name.text, initializer] as const] : [],
      ),
    );
}

/** Every property that holds an object with a `label` and a `from` is a step. */
function stepsIn(node: ts.Node): readonly (readonly [string, readonly ts.Expression[]])[] {
  const below: (readonly [string, readonly ts.Expression[]])[] = [];
  node.forEachChild((child) => {
    below.push(...stepsIn(child));
  });
  if (!ts.isPropertyAssignment(node) || !ts.isObjectLiteralExpression(node.initializer)) return below;
  const step = node.initializer;
  if (findValue(step, 'label') === undefined || findValue(step, 'from') === undefined) return below;
  const guards = findValue(step, 'guards');
  return [[node.name.getText(), guards !== undefined && ts.isArrayLiteralExpression(guards) ? guards.elements : []], ...below];
}

function findValue(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = object.properties.find((property) => property.name?.getText() === name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

function callOf(guard: ts.Expression, constants: Constants): GuardCall {
  if (ts.isIdentifier(guard)) {
    const meant = constants.get(guard.text);
    return meant === undefined ? { name: guard.text, articles: [] } : callOf(meant, constants);
  }
  if (!ts.isCallExpression(guard)) throw new Error(`no guard: ${guard.getText()}`);
  return { name: guard.expression.getText(), articles: guard.arguments.flatMap((argument) => citedIn(argument, constants)) };
}

/** `cite('RM', '17')`, also inside an object of articles and behind the name of one. */
function citedIn(node: ts.Node, constants: Constants): readonly string[] {
  const meant = ts.isIdentifier(node) ? constants.get(node.text) : undefined;
  if (meant !== undefined) return citedIn(meant, constants);
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'cite') {
    const below: string[] = [];
    node.forEachChild((child) => {
      below.push(...citedIn(child, constants));
    });
    return below;
  }
  const [text, article] = node.arguments.map((argument) => (ts.isStringLiteral(argument) ? argument.text : ''));
  return [citation(text ?? '', article ?? '')];
}

/** The compiler knows which texts and articles there are; what is read from a file is looked up like any other. */
const citation: (text: string, article: string) => string = (text, article) => cite(text as 'RM', article as '17');
