// Loaded into the children with --import: whatever ends their parent, even SIGKILL, closes this channel and ends them too.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 600).unref();
});
// The channel alone is no reason to stay alive.
process.channel?.unref();
