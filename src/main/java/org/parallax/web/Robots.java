package org.parallax.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the sites allow programs to read (RFC 9309), asked once for each site. */
final class Robots {
    private final Map<String, BaseRobotRules> rules = new ConcurrentHashMap<>();

    interface Asking {
        Answer ask(URI address) throws FetchException;
    }

    /**
     * Lets an address through that its site leaves open to programs.
     *
     * @throws FetchException where the site closes it, or its rules cannot be had
     */
    void check(URI address, String agent, Asking asking) throws FetchException {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        BaseRobotRules known = rules.get(site);
        if (known == null) {
            known = ask(URI.create(site + "/robots.txt"), agent, asking);
            rules.put(site, known);
        }
        if (!known.isAllowed(address.toString())) {
            throw new FetchException("robots", address.getHost());
        }
    }

    /** No rules where there is no such file; all is closed where the site fails to give it. */
    private static BaseRobotRules ask(URI file, String agent, Asking asking) throws FetchException {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        Answer answer = asking.ask(file);
        if (answer.status() == 200) {
            return parser.parseContent(
                    file.toString(), answer.page().bytes(), "text/plain", List.of(agent));
        }
        return parser.failedFetch(answer.status());
    }
}
