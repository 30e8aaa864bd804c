/** What others read: the JSON that the command line prints, tables, bibliographies, projects. */
@NullMarked
package org.parallax.export;

import org.jspecify.annotations.NullMarked;
