package org.parallax.web;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.function.BooleanSupplier;

/**
 * Fetches one page at a time for a reader who asked for it: over http and https only, each redirect
 * checked like the first address, within limits of size and time, and only what the site leaves
 * open to programs.
 */
public final class Fetcher implements Web, AutoCloseable {
    private static final int MOST_REDIRECTS = 5;

    private final boolean inward;
    private final Limits limits;
    private final Robots robots = new Robots();
    private @Nullable Connection connection;

    /**
     * A fetcher with the usual limits.
     *
     * @param inward whether this machine and its own network may be asked too
     */
    public Fetcher(boolean inward) {
        this(inward, Limits.USUAL);
    }

    Fetcher(boolean inward, Limits limits) {
        this.inward = inward;
        this.limits = limits;
    }

    @Override
    public Received fetch(URI address, BooleanSupplier going) throws FetchException {
        Patience patience = new Patience(limits.seconds(), going);
        Answer answer = answer(address, patience, true);
        int status = answer.status();
        if (status != 200) {
            throw new FetchException(
                    switch (status) {
                        case 401, 402, 403, 451 -> "closed";
                        case 404, 410 -> "gone";
                        default -> "status";
                    },
                    Integer.toString(status));
        }
        return answer.page();
    }

    /**
     * The last answer of a row of redirects.
     *
     * @param obeys whether the site's rules are asked for; the rules themselves need none
     */
    private Answer answer(URI asked, Patience patience, boolean obeys) throws FetchException {
        URI address = asked;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            check(address);
            if (obeys) {
                robots.check(address, Agent.TOKEN, file -> answer(file, patience, false));
            }
            Answer answer = connection().ask(asked, address, patience);
            URI next = answer.next();
            if (next == null) {
                return answer;
            }
            address = next;
        }
        throw new FetchException("redirects", Integer.toString(MOST_REDIRECTS));
    }

    private void check(URI address) throws FetchException {
        String scheme = String.valueOf(address.getScheme());
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchException("scheme", scheme);
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            throw new FetchException("host");
        }
        if (!inward) {
            PublicHosts.check(address);
        }
    }

    /** Made when first needed: most readers never fetch anything. */
    private synchronized Connection connection() {
        Connection open = connection;
        if (open == null) {
            open = new Connection(limits);
            connection = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
