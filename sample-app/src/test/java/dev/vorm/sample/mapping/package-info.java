/** Entities of every shape, compiled by the processor as a user's build does it, and run on a real PostgreSQL. */
package dev.vorm.sample.mapping;
