/** Opens the pipeline and the index and wires window and command line to them. */
@NullMarked
package org.parallax.app;

import org.jspecify.annotations.NullMarked;
