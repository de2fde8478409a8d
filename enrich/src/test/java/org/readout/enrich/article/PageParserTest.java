package org.readout.enrich.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageParserTest {
    private static final String RUSSIAN =
            "Министр иностранных дел принял сегодня посла и обсудил с ним вопросы сотрудничества";

    private static String read(byte[] bytes, String contentType) {
        return PageParser.parse(bytes, Optional.of(contentType), "https://mfa.example/")
                .text();
    }

    @Test
    void validUtf8IsReadAsSuchWhateverIsDeclared() {
        assertThat(read(RUSSIAN.getBytes(StandardCharsets.UTF_8), "text/html; charset=iso-8859-1"))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void theHeadersCharsetIsBelievedWhereTheBytesAreNotUtf8() {
        assertThat(read(RUSSIAN.getBytes(Charset.forName("windows-1251")), "text/html; charset=windows-1251"))
                .isEqualTo(RUSSIAN);
    }

    @Test
    void theMetaElementsCharsetIsBelieved() {
        byte[] page = ("<meta charset=\"koi8-r\"><p>" + RUSSIAN).getBytes(Charset.forName("KOI8-R"));
        assertThat(read(page, "text/html")).isEqualTo(RUSSIAN);
    }

    @Test
    void anUndeclaredCharsetIsDetected() {
        byte[] page = (RUSSIAN + ". ").repeat(5).getBytes(Charset.forName("windows-1251"));
        assertThat(read(page, "text/html")).startsWith(RUSSIAN);
    }

    @Test
    void aFalseDeclarationOfUtf8IsNotBelieved() {
        byte[] page = ("<meta charset=utf-8>" + (RUSSIAN + ". ").repeat(5)).getBytes(Charset.forName("windows-1251"));
        assertThat(read(page, "text/html; charset=utf-8")).startsWith(RUSSIAN);
    }

    @Test
    void aByteOrderMarkDecides() {
        assertThat(read(("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE), "text/html; charset=utf-8"))
                .endsWith(RUSSIAN);
    }

    @Test
    void oneMalformedByteDoesNotTurnUtf8IntoAnotherCharset() {
        byte[] page = (RUSSIAN + "?" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
        page[RUSSIAN.getBytes(StandardCharsets.UTF_8).length] = (byte) 0xFF;
        assertThat(read(page, "text/html")).startsWith(RUSSIAN).endsWith(RUSSIAN);
    }
}
