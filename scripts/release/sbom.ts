// The CycloneDX list of what is bundled, made from `npm sbom`: only the packages that NOTICE.md names, in a fixed order,
// and without what differs from run to run (time, serial number, the folder's name, the version of npm).

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** A bundled package that npm does not know of: the list would not be whole. */
export class NotInLockFile extends Error {
  override readonly name = 'NotInLockFile';
  constructor(readonly packages: readonly string[]) {
    super(`These packages are bundled, but package-lock.json does not name them: ${packages.join(', ')}.`);
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** A package that is installed under another name has that name in npm's list; its address says its own. */
function ownName({ name, purl = '' }: Component): string {
  const [, own] = /^pkg:npm\/(.+)@[^@]+$/u.exec(purl) ?? [];
  return own === undefined ? name : decodeURIComponent(own);
}

const key = (component: Component): string => `${ownName(component)}@${component.version}`;

/** npm's word on a package that a script bundled: it is required, also where package.json counts it as a tool. */
function asBundled(component: Component): object {
  return { ...component, type: 'library', name: ownName(component), scope: 'required', properties: [] };
}

/**
 * @param listed what `npm sbom --sbom-format cyclonedx` printed
 * @param bundled `name@version` of each package in the build
 * @throws NotInLockFile
 */
export function bomOf(listed: string, bundled: readonly string[]): string {
  const bom = JSON.parse(listed) as Bom;
  const own = bom.metadata.component;
  const components = new Map(
    bom.components.filter((one) => bundled.includes(key(one))).map((one) => [key(one), one] as const),
  );
  const unknown = bundled.filter((one) => !components.has(one));
  if (unknown.length > 0) throw new NotInLockFile(unknown);
  const all = [...components.values()].toSorted((a, b) => byText(a['bom-ref'], b['bom-ref']));
  const refs = new Set(all.map((one) => one['bom-ref']));
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)).toSorted() }))
    .toSorted((a, b) => byText(a.ref, b.ref));
  const made = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { ...own, name: 'pledgemark', type: 'application' },
    },
    components: all.map(asBundled),
    dependencies: [{ ref: own['bom-ref'], dependsOn: [...refs].toSorted() }, ...dependencies],
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}
