package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;

import java.net.URI;

/** Whatever a site sends as its rules opens an address or closes it. */
@Timeout(10)
class RobotsFuzzTest {
    private static final URI ADDRESS = URI.create("https://ledger.example/news/hall?page=2");

    @FuzzTest(maxDuration = "1m")
    void robots(byte[] bytes) {
        try {
            new Robots()
                    .check(
                            ADDRESS,
                            Agent.TOKEN,
                            file ->
                                    new Answer(
                                            200,
                                            new Received(file, file, "text/plain", null, bytes),
                                            null));
        } catch (FetchException e) {
            assertThat(e.rule()).isEqualTo("robots");
        }
    }
}
