/** Who is meant: states, cities, bodies and people, from reviewed tables that no language owns. */
package org.readout.enrich.resolve;
