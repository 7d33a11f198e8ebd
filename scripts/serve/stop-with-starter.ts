const lookEveryMs = 500;

/**
 * Stops when the process that was asked to start everything is gone. npm does not pass a signal on to what it runs, so a
 * supervisor that ends npm would leave the servers behind.
 *
 * @param environment holds its process id as HELIOSTAT_STARTER; without one there is nothing to watch
 */
export function stopWithStarter(environment: NodeJS.ProcessEnv, stop: AbortController): void {
  const pid = Number(environment.HELIOSTAT_STARTER);
  if (!Number.isSafeInteger(pid) || pid <= 1) return;
  const timer = setInterval(() => {
    if (isAlive(pid)) return;
    clearInterval(timer);
    stop.abort();
  }, lookEveryMs);
  timer.unref();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
