// The first import of the command, and without imports of its own: a signal that arrives while the rest is loading ends it, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
