/**
 * A part of the stand-in that throws on what it does not have: a call that silently did nothing would make a test pass
 * for the wrong reason. Extend the part when the app needs more.
 */
export function strict<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, member) {
      // Promises and inspection ask every object for these.
      if (member in target || typeof member === 'symbol' || member === 'then' || member === 'toJSON') {
        return bound(target, Reflect.get(target, member));
      }
      throw new Error(`the stand-in for Electron has no ${name}.${member}`);
    },
  });
}

function bound(target: object, value: unknown): unknown {
  return typeof value === 'function' && !isClass(value) ? (value.bind(target) as unknown) : value;
}

function isClass(value: unknown): boolean {
  return typeof value === 'function' && value.toString().startsWith('class');
}
