package org.readout.enrich.copies;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.util.Base64;
import java.util.Optional;
import org.readout.model.Fingerprint;

/**
 * Makes fingerprints of texts: SuperMinHash (Ertl, "SuperMinHash: A New Minwise Hashing Algorithm for Jaccard Similarity
 * Estimation", 2017) over {@link Shingles}.
 *
 * <p>128 minima of four bits each let the resemblance of two texts be told to within some 0.04 either way, of short ones
 * better. The version is named, so that a fingerprint means the same in every build.
 */
public final class Fingerprints {
    static final int BITS = 4;
    static final SimilarityHashPolicy POLICY = SimilarityHashing.superMinHash(128, BITS, SuperMinHashVersion.V1);

    /** Fewer say too little: two who write one short sentence of a kind may do so without having read each other. */
    private static final int FEWEST = 12;

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private Fingerprints() {}

    /** None where the text is too short to tell. */
    public static Optional<Fingerprint> of(String text) {
        long[] shingles = Shingles.of(text);
        if (shingles.length < FEWEST) {
            return Optional.empty();
        }
        byte[] minima = POLICY.createHasher().compute(ElementHashProvider.ofValues(shingles));
        return Optional.of(new Fingerprint(shingles.length, TEXT.encodeToString(minima)));
    }
}
