/** Search over analysed articles. The index can be deleted at any time and is rebuilt. */
@NullMarked
package org.parallax.index;

import org.jspecify.annotations.NullMarked;
