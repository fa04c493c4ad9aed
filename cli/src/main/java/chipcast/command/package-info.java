/** One class a subcommand; the only room that knows the terminal. */
@NullMarked
package chipcast.command;

import org.jspecify.annotations.NullMarked;
