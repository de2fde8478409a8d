package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Attr.href;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import org.readout.sink.web.html.Html;

/** Pages that say that there is no page. */
public final class Notices {
    private Notices() {}

    public static Html notFound() {
        return notice(
                "Nothing is filed here", "The address may be mistyped, or no source reports this contact any more.");
    }

    public static Html failed() {
        return notice("That went wrong", "The fault is ours and has been noted. Please try again in a moment.");
    }

    private static Html notice(String title, String words) {
        return el(
                "div",
                cls("prose notice"),
                el("h1", title),
                el("p", words),
                el("p", el("a", href("/"), text("To the newest contacts"))));
    }
}
