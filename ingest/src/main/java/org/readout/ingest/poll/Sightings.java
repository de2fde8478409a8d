package org.readout.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.model.Entry;
import org.readout.model.PageId;

/**
 * One document's entries laid over those that are remembered.
 *
 * <p>An entry is known by its page; where that is new, by its guid, provided that the guid names one entry only and the
 * page it used to name has left the feed. So neither a new guid nor a new address makes a new article, and two entries of
 * one instant are two entries.
 *
 * @param entries all that is remembered now
 * @param fresh entries never seen before
 * @param repeated entries whose page another entry of the same document has already named
 */
record Sightings(List<SeenEntry> entries, List<Entry> fresh, int repeated) {
    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final int MOST_REMEMBERED = 3_000;

    /** @param patience what comes back within it had not vanished: caches serve old versions of a feed for a while */
    static Sightings of(List<SeenEntry> before, List<Entry> document, Instant now, Duration patience) {
        return new Laying(before, document, now, patience).lay();
    }

    /** The working state of one comparison. */
    private static final class Laying {
        /** By the page's id and, where the entry has moved since, by its present address too. */
        private final Map<PageId, SeenEntry> known = new HashMap<>();

        private final Map<PageId, Entry> listed = new LinkedHashMap<>();
        private final Map<String, PageId> byGuid = new HashMap<>();
        private final Map<SeenEntry.Words, PageId> byWords = new HashMap<>();
        private final Map<String, Long> guidCounts;
        private final List<SeenEntry> before;
        private final Instant now;
        private final Duration patience;
        private final int repeated;

        Laying(List<SeenEntry> before, List<Entry> document, Instant now, Duration patience) {
            this.patience = patience;
            this.before = before;
            this.now = now;
            before.forEach(seen -> known.put(seen.page(), seen));
            before.forEach(seen -> known.put(PageIds.of(seen.link()), seen));
            before.forEach(seen -> byGuid.put(seen.guid(), seen.page()));
            before.forEach(seen -> seen.words().ifPresent(words -> byWords.put(words, seen.page())));
            document.forEach(entry -> listed.putIfAbsent(PageIds.of(entry.link()), entry));
            this.repeated = document.size() - listed.size();
            this.guidCounts =
                    listed.values().stream().collect(Collectors.groupingBy(Entry::guid, Collectors.counting()));
        }

        Sightings lay() {
            List<Entry> fresh = new ArrayList<>();
            Map<PageId, SeenEntry> met = new LinkedHashMap<>();
            listed.forEach((page, entry) -> {
                Optional<SeenEntry> earlier = earlier(page, entry);
                if (earlier.isEmpty()) {
                    fresh.add(entry);
                }
                SeenEntry seen =
                        earlier.map(old -> old.again(entry, now)).orElseGet(() -> SeenEntry.first(page, entry, now));
                met.put(seen.page(), seen);
            });
            List<SeenEntry> all = new ArrayList<>(met.values());
            before.stream()
                    .filter(seen -> !met.containsKey(seen.page()))
                    .map(seen -> seen.listed() ? seen.unlisted(recheck(seen)) : seen)
                    .forEach(all::add);
            return new Sightings(remembered(all), fresh, repeated);
        }

        private Optional<SeenEntry> earlier(PageId page, Entry entry) {
            SeenEntry samePage = known.get(page);
            if (samePage != null) {
                return Optional.of(samePage);
            }
            return Optional.ofNullable(byGuid.get(entry.guid()))
                    .filter(old -> guidCounts.get(entry.guid()) == 1)
                    .or(() -> sameWords(entry))
                    .filter(old -> !listed.containsKey(old))
                    .map(known::get)
                    .filter(old -> !listed.containsKey(PageIds.of(old.link())));
        }

        /** A site that was rebuilt gives everything a new address and a new guid, and says the same as before. */
        private Optional<PageId> sameWords(Entry entry) {
            return SeenEntry.Words.of(entry).map(byWords::get);
        }

        /** Entries leave a feed from its old end; one that leaves before older ones has perhaps been withdrawn. */
        private Optional<Errand> recheck(SeenEntry gone) {
            long older = listed.keySet().stream()
                    .map(known::get)
                    .filter(seen -> seen != null && isOlder(seen, gone))
                    .count();
            boolean early = older >= Math.clamp(listed.size() - 1L, 1, 2);
            return early && gone.got().isPresent() ? Optional.of(Errand.recheck(now.plus(patience))) : Optional.empty();
        }

        private static boolean isOlder(SeenEntry seen, SeenEntry than) {
            if (seen.published().isPresent() && than.published().isPresent()) {
                return seen.published().get().isBefore(than.published().get());
            }
            return seen.firstSeen().isBefore(than.firstSeen());
        }

        private List<SeenEntry> remembered(List<SeenEntry> all) {
            Function<SeenEntry, Boolean> needed =
                    seen -> seen.listed() || seen.errand().isPresent();
            return all.stream()
                    .filter(seen -> needed.apply(seen) || seen.lastSeen().isAfter(now.minus(REMEMBERED)))
                    .sorted(Comparator.comparing(needed)
                            .thenComparing(SeenEntry::lastSeen)
                            .reversed())
                    .limit(MOST_REMEMBERED)
                    .toList();
        }
    }
}
