package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

class DecoderTest {
    private static final String TEXT =
            "“We can’t wait,” said Zoë Müller — the café’s owner. The council’s plan, she said, was ‘a slow betrayal’ of the town.";

    @Test
    void random_bytes_are_no_text() {
        byte[] bytes = new byte[4_000];
        new Random(7).nextBytes(bytes);
        assertThat(Decoder.decode(bytes)).isEmpty();
    }

    @Test
    void a_picture_is_no_text() {
        byte[] png = {
            (byte) 0x89,
            'P',
            'N',
            'G',
            '\r',
            '\n',
            0x1A,
            '\n',
            0,
            0,
            0,
            0x0D,
            'I',
            'H',
            'D',
            'R',
            0,
            0,
            1,
            0
        };
        assertThat(Decoder.decode(png)).isEmpty();
    }

    @Test
    void utf_8_is_read_as_it_stands() {
        assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_8))).contains(TEXT);
    }

    @Test
    void a_byte_order_mark_is_dropped_and_line_ends_are_made_one() {
        byte[] bytes = "\uFEFFone\r\ntwo\rthree\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(bytes)).contains("one\ntwo\nthree\n");
    }

    @Test
    void utf_16_is_told_by_its_mark() {
        assertThat(Decoder.decode(TEXT.getBytes(StandardCharsets.UTF_16))).contains(TEXT);
    }

    @Test
    void windows_1252_is_found_and_its_curly_quotes_survive() {
        byte[] bytes = TEXT.getBytes(Charset.forName("windows-1252"));
        assertThat(Decoder.decode(bytes)).contains(TEXT);
    }

    @Test
    void nothing_at_all_is_an_empty_text() {
        assertThat(Decoder.decode(new byte[0])).contains("");
    }

    @Test
    void one_stray_byte_does_not_spoil_a_text_in_utf_8() {
        byte[] whole =
                "“We cannot,” said Ann Bell. “No,” she said. Caf".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(whole, whole.length + 1);
        bytes[whole.length] = (byte) 0xE9;
        assertThat(Decoder.decode(bytes))
                .contains("“We cannot,” said Ann Bell. “No,” she said. Caf\uFFFD");
    }
}
