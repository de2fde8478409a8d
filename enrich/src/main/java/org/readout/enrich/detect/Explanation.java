package org.readout.enrich.detect;

import java.util.List;
import java.util.Optional;
import org.readout.model.Article;
import org.readout.model.ArticleMentions;
import org.readout.model.Evidence;

/**
 * Why an article has the mentions it has: every candidate with the rules that fired, and why the losers lost.
 *
 * @param candidates in the order of the article
 * @param losers contact words that made no candidate
 */
public record Explanation(Article article, ArticleMentions result, List<Told> candidates, List<Loser> losers) {
    public Explanation {
        candidates = List.copyOf(candidates);
        losers = List.copyOf(losers);
    }

    /**
     * A candidate and what became of it.
     *
     * @param mention the id of the mention it became part of
     * @param reason why it became none
     */
    public record Told(
            String what,
            double score,
            List<Fired> fired,
            List<Evidence> evidence,
            Optional<String> mention,
            Optional<String> reason) {
        public Told {
            fired = List.copyOf(fired);
            evidence = List.copyOf(evidence);
        }
    }

    /** A word that can tell of a contact and does not here. */
    public record Loser(String word, String zone, int start, int end, String reason) {}
}
