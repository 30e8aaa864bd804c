package org.parallax.source;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.parallax.web.Addresses;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads RSS and Atom; a document type is refused, since it could name files of this machine. */
final class FeedReader {
    private static final int MOST_BYTES = 10 << 20;
    private static final int MOST_ENTRIES = 1_000;
    private static final Pattern ROOT =
            Pattern.compile("<(?:!doctype\\s+)?(?:rss|feed|rdf:rdf)\\b");

    private FeedReader() {}

    /** Whether a text is a feed and no page. */
    static boolean isFeed(String text) {
        return ROOT.matcher(Prolog.after(text)).lookingAt();
    }

    /**
     * The feed in {@code bytes}.
     *
     * @param at where it stands, for addresses that are written short; null for a file
     * @throws UnreadableException "feed.large", "feed.doctype", "feed.broken", "feed.empty"
     */
    static Feed read(byte[] bytes, @Nullable URI at) throws UnreadableException {
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableException(
                    "feed.large",
                    FileReader.megabytes(bytes.length),
                    FileReader.megabytes(MOST_BYTES));
        }
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            List<FeedEntry> entries = new ArrayList<>();
            feed.getEntries().stream()
                    .limit(MOST_ENTRIES)
                    .forEach(each -> entry(each, at).ifPresent(entries::add));
            if (entries.isEmpty()) {
                throw new UnreadableException("feed.empty");
            }
            return new Feed(plain(feed.getTitle()), entries);
        } catch (IOException | FeedException | IllegalArgumentException e) {
            // The parser refuses a document type wherever it stands and in whatever encoding.
            boolean typed = String.valueOf(e.getMessage()).contains("DOCTYPE");
            throw new UnreadableException(typed ? "feed.doctype" : "feed.broken");
        } catch (StackOverflowError e) {
            throw new UnreadableException("feed.broken");
        }
    }

    private static Optional<FeedEntry> entry(SyndEntry entry, @Nullable URI at) {
        String link = entry.getLink() == null ? entry.getUri() : entry.getLink();
        return address(link, at)
                .map(address -> new FeedEntry(title(entry, address), address, day(entry)));
    }

    private static Optional<URI> address(@Nullable String link, @Nullable URI at) {
        if (link == null || link.isBlank()) {
            return Optional.empty();
        }
        if (Addresses.isMeant(link)) {
            return Addresses.of(link).filter(FeedReader::isOfPage);
        }
        try {
            return at == null
                    ? Optional.empty()
                    : Addresses.of(at.resolve(link.strip().replace(" ", "%20")).toString())
                            .filter(FeedReader::isOfPage);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfPage(URI address) {
        String scheme = address.getScheme();
        return "http".equals(scheme) || "https".equals(scheme);
    }

    private static String title(SyndEntry entry, URI address) {
        String title = plain(entry.getTitle());
        return title.isEmpty() ? address.toString() : title;
    }

    private static String plain(@Nullable String markup) {
        return markup == null ? "" : Jsoup.parse(markup).text().strip();
    }

    private static @Nullable LocalDate day(SyndEntry entry) {
        Date published = entry.getPublishedDate();
        Date date = published == null ? entry.getUpdatedDate() : published;
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }
}
