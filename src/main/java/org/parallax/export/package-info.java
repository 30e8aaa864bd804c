/** The JSON that the command line prints. */
@NullMarked
package org.parallax.export;

import org.jspecify.annotations.NullMarked;
