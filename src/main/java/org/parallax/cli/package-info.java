/** The verbs of the command line. */
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
