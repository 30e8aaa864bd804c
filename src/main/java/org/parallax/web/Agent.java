package org.parallax.web;

/** How Parallax names itself to a site. */
final class Agent {
    /** The name that a site's rules for programs may use. */
    static final String TOKEN = "parallax";

    /** Says what asks and on whose behalf. */
    static final String NAME = "Parallax (desktop reader; one page at its reader's request)";

    private Agent() {}
}
