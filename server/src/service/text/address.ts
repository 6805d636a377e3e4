/** Addresses of files: URIs, or paths with `/` between folders. */

/** The folder that a file lies in, with its slash; empty where the address names none. */
export function folderOf(address: string): string {
  return address.slice(0, address.lastIndexOf('/') + 1);
}

/** The last part of an address. */
export function baseName(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** True when an address is that of the folder, or of something below it; the folder with or without its slash. */
export function isInside(address: string, folder: string): boolean {
  const bare = folder.endsWith('/') ? folder.slice(0, -1) : folder;
  return address === bare || address.startsWith(`${bare}/`);
}
