/**
 * The command line: one class a subcommand, mixins for the options that several share, exit codes,
 * and the only room that knows the terminal.
 *
 * <p>{@link chipcast.command.Main} owns the process, {@link chipcast.command.Program} runs one call
 * over injected streams, {@link chipcast.command.Subcommand} lists what can be called.
 */
@NullMarked
package chipcast.command;

import org.jspecify.annotations.NullMarked;
