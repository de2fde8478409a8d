/** The JSON API under /api/v1: what it answers, how a question is read, and how it says no. */
package org.readout.sink.api;
