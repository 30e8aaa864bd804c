/** One article's way through all stages, readable top to bottom. */
@NullMarked
package org.parallax.analysis;

import org.jspecify.annotations.NullMarked;
