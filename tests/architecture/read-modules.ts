import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';

export type Import = {
  /** As written: `#core/problem.ts`, `react`. */
  readonly written: string;
  /** Under the folder that was read, such as `src/core/problem.ts`. */
  readonly resolved: string;
  readonly kind: 'own' | 'library' | 'node' | 'unresolved';
  /** The way round, back to the importing file; empty if this import is in no circle. */
  readonly circle: readonly string[];
};

export type Module = { readonly path: string; readonly imports: readonly Import[] };

/** Every module of `<folder>/src` with all its imports, those of types included. */
export const readModules = async (folder: string): Promise<readonly Module[]> => {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: resolve(folder),
      doNotFollow: 'node_modules',
      tsPreCompilationDeps: true,
      // Circles are only looked for when a rule asks.
      validate: true,
      ruleSet: { forbidden: [{ name: 'circle', from: {}, to: { circular: true } }] },
    },
    { extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.json'], conditionNames: ['import', 'types', 'default'] },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text where modules were asked for');
  return output.modules
    .filter(({ source }) => source.startsWith('src/'))
    .map(({ source, dependencies }) => ({
      path: source,
      imports: dependencies.map((dependency) => ({
        written: dependency.module,
        resolved: dependency.resolved,
        kind: kindOf(dependency),
        circle: dependency.circular ? (dependency.cycle ?? []).map(({ name }) => name) : [],
      })),
    }));
};

type Dependency = { readonly module: string; readonly coreModule: boolean; readonly couldNotResolve: boolean };

const kindOf = ({ module, coreModule, couldNotResolve }: Dependency): Import['kind'] => {
  if (coreModule) return 'node';
  // A package that is not installed is still a package, and the table still says who may have it.
  if (!/^[.#/]/u.test(module)) return 'library';
  return couldNotResolve ? 'unresolved' : 'own';
};
