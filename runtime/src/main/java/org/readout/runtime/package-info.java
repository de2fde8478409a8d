/**
 * What every service needs to run: settings read once and checked whole, the catalogue of topics, JSON on topics,
 * health, readiness and metrics.
 */
package org.readout.runtime;
