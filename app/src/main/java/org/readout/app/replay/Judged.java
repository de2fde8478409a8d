package org.readout.app.replay;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Optional;

/**
 * What a candidate would change, and whether that is for the better.
 *
 * @param scores where labelled documents were given
 */
public record Judged(@JsonUnwrapped Differences differences, Optional<GoldScores> scores) {}
