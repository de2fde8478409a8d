package org.readout.enrich.article;

/** What an element's tag, class, id or itemprop says of its part in the page. */
enum Role {
    NEUTRAL,
    /** Named as the body of the article. */
    BODY,
    /** A post or a statement of someone else's, quoted by the article. */
    QUOTE,
    /** Menus, share bars, related lists, comments, notices: beside the article. */
    FURNITURE,
    /** Named as a date of the page. */
    DATE,
    /** Named as the author's line. */
    BYLINE,
    /** A picture's caption or credit. */
    CAPTION
}
