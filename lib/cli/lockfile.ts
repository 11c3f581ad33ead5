/** An entry of package-lock.json, as far as it is read or written here. */
interface LockedPackage {
  version?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A package-lock.json. */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"];
const LIBRARIES: Readonly<Record<string, string>> = { musl: "musl", gnu: "glibc" };

/**
 * The lockfile with an entry for every optional package that its packages name. A registry that does not
 * hold the build for some other system makes npm leave its entry out, and `npm ci` then refuses the
 * lockfile. Only exact versions are added; such an entry has no checksum, since nobody has seen the package.
 */
export function withEveryPlatform(lockfile: Lockfile): { completed: Lockfile; added: string[] } {
  const found = Object.entries(lockfile.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name, version]) => /^\d/.test(version) && !isLocked(lockfile, path, name))
      .map(([name, version]) => [`node_modules/${name}`, forPlatform(name, version, entry)] as const),
  );
  const packages = Object.entries({ ...lockfile.packages, ...Object.fromEntries(found) });
  packages.sort(([one], [other]) => one.localeCompare(other, "en"));
  return {
    completed: { ...lockfile, packages: Object.fromEntries(packages) },
    added: found.map(([path]) => path.slice("node_modules/".length)),
  };
}

/** Whether Node would find the package from a path of the lockfile, looking upwards. */
function isLocked({ packages }: Lockfile, path: string, name: string): boolean {
  for (
    let folder = path;
    folder !== "";
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  ) {
    if (`${folder}/node_modules/${name}` in packages) return true;
  }
  return `node_modules/${name}` in packages;
}

/** The entry of a package made for one system, which its name tells: `@next/swc-darwin-arm64`. */
function forPlatform(name: string, version: string, parent: LockedPackage): LockedPackage {
  const words = name.split(/[/-]/);
  const libc = words.flatMap((word) => LIBRARIES[word] ?? []);
  return {
    version,
    cpu: PROCESSORS.filter((word) => words.includes(word)),
    ...(parent.dev && { dev: true }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(words.includes("wasm32") ? {} : { os: SYSTEMS.filter((word) => words.includes(word)) }),
  };
}
