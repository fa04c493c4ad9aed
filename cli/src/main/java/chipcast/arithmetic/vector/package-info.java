/** Kernels of the incubating vector module, reached by name where the JVM has it. */
@NullMarked
package chipcast.arithmetic.vector;

import org.jspecify.annotations.NullMarked;
