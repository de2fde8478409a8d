/** From one change of a contact to the records that keep the contact index true; plain functions of values. */
package org.readout.sink.project;
