package org.readout.model;

/**
 * An operator's word that an article is to be forgotten: its mentions are withdrawn, and it stays so when its page
 * comes again or what is stored is replayed.
 */
public record ForgottenArticle(ArticleId articleId) {
    public ForgottenArticle {
        Required.value("article that is to be forgotten", articleId);
    }
}
