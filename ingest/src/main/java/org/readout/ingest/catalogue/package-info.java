/**
 * Who is listened to and where: the sources and their feeds, read from reviewed YAML and checked whole before anything
 * is polled.
 */
package org.readout.ingest.catalogue;
