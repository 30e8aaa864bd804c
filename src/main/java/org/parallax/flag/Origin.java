package org.parallax.flag;

/**
 * Which article a flag is on, so far as someone else's library can tell; what is not known is
 * empty.
 *
 * @param address where it was fetched; empty for a file, whose path says nothing on another machine
 * @param fingerprint of its text, 64 hexadecimal digits
 */
public record Origin(String address, String fingerprint, String outlet, String headline) {

    /** What tells it from other articles: its text, else where it was fetched. */
    public String identity() {
        return fingerprint.isEmpty() ? address : fingerprint;
    }

    void put(Seal seal) {
        seal.add(address).add(fingerprint).add(outlet).add(headline);
    }

    /** Something to call it by. */
    public String name() {
        if (!outlet.isEmpty() && !headline.isEmpty()) {
            return outlet + ": " + headline;
        }
        return outlet + headline + (outlet.isEmpty() && headline.isEmpty() ? identity() : "");
    }
}
