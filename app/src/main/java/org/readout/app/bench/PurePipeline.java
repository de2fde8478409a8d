package org.readout.app.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.readout.enrich.article.ArticleReader;
import org.readout.enrich.article.PageReading;
import org.readout.enrich.detect.Detector;
import org.readout.enrich.match.BatchRun;
import org.readout.model.ArticleMentions;
import org.readout.model.Contact;

/** Page to article to mentions to contacts, without Kafka. */
final class PurePipeline {
    private final ArticleReader reader = new ArticleReader();
    private final Detector detector = Detector.standard();

    void warmUp(PageMill mill, int pages) {
        run(mill, pages);
    }

    /** How many contacts there are in the end. */
    long run(PageMill mill, int pages) {
        return contacts(mill, pages, Instant.EPOCH).size();
    }

    List<Contact> contacts(PageMill mill, int pages, Instant fetchedAt) {
        List<ArticleMentions> found = new ArrayList<>(pages);
        for (int number = 0; number < pages; number++) {
            if (reader.read(mill.page(number, fetchedAt)) instanceof PageReading.Read(var article)) {
                found.add(detector.detect(article));
            }
        }
        return BatchRun.contacts(found);
    }
}
