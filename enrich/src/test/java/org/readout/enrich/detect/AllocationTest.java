package org.readout.enrich.detect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Article;

/** What one article costs in memory: the labelled documents, text to mentions, after the classes are loaded. */
class AllocationTest {
    private static final long MEGABYTE = 1 << 20;

    @Test
    void anArticleAllocatesAtMostAMegabyte() throws IOException {
        Detector detector = Detector.standard();
        List<Article> articles =
                DevDocuments.read(Scorer.shared().resolve("gold").resolve("dev-docs.jsonl"));
        articles.forEach(detector::detect);
        long[] bytes = articles.stream()
                .mapToLong(article -> allocated(detector, article))
                .sorted()
                .toArray();
        long mean = (long) Arrays.stream(bytes).average().orElseThrow();
        System.out.printf(
                "allocated per article (%d articles): mean %d kB, median %d kB, 99th percentile %d kB, most %d kB%n",
                bytes.length,
                mean / 1024,
                bytes[bytes.length / 2] / 1024,
                bytes[bytes.length * 99 / 100] / 1024,
                bytes[bytes.length - 1] / 1024);
        assertThat(mean).isLessThan(MEGABYTE);
    }

    private static long allocated(Detector detector, Article article) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        detector.detect(article);
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
