package org.parallax.ui;

import java.util.List;

/** A line of a view that tells of a story. */
interface StoryLine {
    /** What can be picked in it, in reading order; nothing in a line that heads others. */
    List<Choice> choices();
}
