/**
 * Ends the program without a word once nobody reads what it prints, as in `entente eval DIR | head`. What is under way is
 * broken off, as by Ctrl+C.
 */
export function endWithClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
}
