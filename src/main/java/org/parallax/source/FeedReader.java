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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads RSS and Atom; a document type is refused, since it could name files of this machine. */
final class FeedReader {
    private static final int SNIFFED = 2_000;
    private static final int MOST_ENTRIES = 1_000;
    private static final Pattern ROOT =
            Pattern.compile(
                    "(?s)\\A\\s*(?:<\\?.{0,400}?\\?>\\s*|<!--.{0,1500}?-->\\s*|<!DOCTYPE\\s+rss.{0,1500}?>\\s*)*"
                            + "<(?:rss|feed|rdf:rdf)\\b",
                    Pattern.CASE_INSENSITIVE);

    private FeedReader() {}

    /** Whether a text is a feed and no page. */
    static boolean isFeed(String text) {
        return ROOT.matcher(text.substring(0, Math.min(SNIFFED, text.length()))).find();
    }

    /**
     * The feed in {@code bytes}.
     *
     * @param at where it stands, for addresses that are written short; null for a file
     * @throws UnreadableException "feed.doctype", "feed.broken", "feed.empty"
     */
    static Feed read(byte[] bytes, @Nullable URI at) throws UnreadableException {
        String head =
                new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.toLowerCase(Locale.ROOT).contains("<!doctype")) {
            throw new UnreadableException("feed.doctype");
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
            return Addresses.of(link)
                    .filter(it -> String.valueOf(it.getScheme()).startsWith("http"));
        }
        try {
            return at == null
                    ? Optional.empty()
                    : Addresses.of(at.resolve(link.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
