/** Loaded before the code of every child: when the process that measures is gone, however it went, so are its children. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// Waiting for that is no reason to stay alive.
process.channel?.unref();
