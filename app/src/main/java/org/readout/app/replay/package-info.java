/** Trying this build's functions on what is stored, beside the live contacts: replay, compare, promote, discard. */
package org.readout.app.replay;
