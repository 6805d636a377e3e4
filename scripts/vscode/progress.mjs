// Tells a person that a long step is under way: a running clock on a terminal, one line before and after elsewhere.

/** Runs `work` and shows `label` with the time it takes. */
export async function showProgress(label, work, out = process.stderr) {
  const start = performance.now();
  const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`;
  if (!out.isTTY) {
    out.write(`${label} …\n`);
    const result = await work();
    out.write(`${label}: done in ${seconds()}\n`);
    return result;
  }
  const draw = () => out.write(`\r\u001b[2K${label} … ${seconds()}`);
  draw();
  const clock = setInterval(draw, 1000);
  try {
    const result = await work();
    out.write(`\r\u001b[2K${label}: done in ${seconds()}\n`);
    return result;
  } catch (error) {
    out.write('\n');
    throw error;
  } finally {
    clearInterval(clock);
  }
}
