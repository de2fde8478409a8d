package org.readout.sink.web.page;

import static org.readout.sink.web.html.Attr.attr;
import static org.readout.sink.web.html.Attr.cls;
import static org.readout.sink.web.html.Html.el;
import static org.readout.sink.web.html.Html.text;

import java.time.Instant;
import org.readout.model.Contact;
import org.readout.sink.index.Derived;
import org.readout.sink.web.html.Html;

/** Small coloured words; the word says it, the colour only repeats it. */
final class Badges {
    private Badges() {}

    /** The contact's status, or that it is overdue. */
    static Html status(Contact contact, Instant asked) {
        return of(
                Derived.overdue(contact, asked)
                        ? Derived.OVERDUE.value()
                        : contact.status().value());
    }

    static Html of(String state) {
        return el("span", cls("badge"), attr("data-state", state), text(Labels.of(state)));
    }
}
