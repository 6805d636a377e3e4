/**
 * The line that git runs for a draft which both sides have changed, in a shell. It names the programs by their full paths,
 * so that nothing has to be installed for all; once they have moved away, it says so, and drafts are merged as any other
 * text. What git puts in stands behind an equals sign: a name may begin with a dash.
 */
export function driverCommand(node: string, cli: string, isElectron: boolean): string {
  const [program, script] = [quote(node), quote(cli)];
  const plain = 'git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B';
  const options = '--marker-size=%L --label-ours=%X --label-base=%S --label-theirs=%Y';
  const style = '--conflict-style="$(git config merge.conflictStyle)"';
  const run = `${isElectron ? 'ELECTRON_RUN_AS_NODE=1 ' : ''}${program} ${script} merge %O %A %B --path=%P ${options} ${style}`;
  const moved = quote(
    `Codraft is no longer in ${cli}, so git merges this draft line by line. Set up merging again: codraft init --merge-only`,
  );
  return `if test -f ${script}; then ${run}; case $? in 0) exit 0;; 1) exit 1;; esac; else echo ${moved} >&2; fi; ${plain}`;
}

/** For the shell, which git brings along on Windows as well. A percent sign would be a placeholder to git. */
function quote(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
}
