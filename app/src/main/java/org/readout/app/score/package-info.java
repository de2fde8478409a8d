/** How right mentions and contacts are, held against documents that a reader has labelled; pure functions. */
package org.readout.app.score;
