package org.readout.sink.web.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.net.URI;
import org.junit.jupiter.api.Test;

final class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        assertThat(el("p", attr("title", "\"><b>"), text("<i>&'\0")))
                .hasToString("<p title=\"&quot;&gt;&lt;b&gt;\">&lt;i&gt;&amp;&#39; </p>");
    }

    @Test
    void piecesAreNotEscapedTwice() {
        assertThat(el("p", el("b", "a & b"))).hasToString("<p><b>a &amp; b</b></p>");
    }

    @Test
    void elementsWithoutContentHaveNoEnd() {
        assertThat(el("input", attr("name", "x"))).hasToString("<input name=\"x\">");
    }

    @Test
    void onlyLinksToTheWebAreFollowed() {
        assertThat(link("https://mfa.example/a?b=c&d")).isEqualTo("<a href=\"https://mfa.example/a?b=c&amp;d\">x</a>");
        for (String bad : new String[] {
            "javascript:alert(1)",
            "data:text/html,x",
            "mailto:a@b",
            "//evil.example/",
            "/path",
            "file:///etc/passwd",
            "http:relative"
        }) {
            assertThat(link(bad)).isEqualTo("<a>x</a>");
        }
    }

    private static String link(String url) {
        return el("a", Attr.elsewhere(URI.create(url)), text("x")).toString();
    }
}
