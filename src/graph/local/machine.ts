/** Where programs are looked for on this machine. */
export interface Machine {
  path: string;
  home: string;
  javaHome?: string | undefined;
  mavenHome?: string | undefined;
}
