package org.readout.enrich.article;

/**
 * What an element's tag, class, id or itemprop says of its part in the page, the weakest word first: {@code
 * article-body-related} is furniture and not the body.
 */
enum Role {
    NEUTRAL,
    /** Named as the body of the article. */
    BODY,
    /** Named as a date of the page. */
    DATE,
    /** Named as the author's line. */
    BYLINE,
    /** A picture's caption or credit. */
    CAPTION,
    /** Menus, share bars, related lists, comments, notices: beside the article. */
    FURNITURE,
    /** A post or a statement of someone else's, quoted by the article. */
    QUOTE;

    static Role stronger(Role one, Role other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
